-- attack: a loop without an end
-- expect: load-error /loading the script takes too long/ line 3
while true do end
