-- attack: making the longest text again and again
-- expect: load-error /takes too long/ line 3
while true do local x = ("x"):rep(262144) end
