-- attack: one line in 10 001 places
-- expect: load-error /the limit is 10000/ line 5
local beats, line = {}, narrate "x"
for i = 1, 10001 do beats[i] = line end
scene "more" { beats, go "over" }
