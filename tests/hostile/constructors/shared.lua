-- attack: one line in 5 000 places, which is allowed
-- expect: loads
local beats, line = {}, narrate "x"
for i = 1, 5000 do beats[i] = line end
return { beats = beats }
