-- attack: a loop whose step is nothing
-- expect: load-error /'for' must go on by more or less than 0/ line 3
for i = 1, 10, 0 do end
