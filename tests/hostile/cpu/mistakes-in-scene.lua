-- attack: 60 000 mistakes among the beats
-- expect: load-error /who says it/ line 5
local beats = {}
for i = 1, 60000 do beats[i] = "text " .. i end
scene "more" { beats, go "over" }
