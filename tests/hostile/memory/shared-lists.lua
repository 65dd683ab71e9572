-- attack: a list that holds the one before it twice, thirty times over
-- expect: load-error /the declarations have more than 500000 parts/ line 5
local beats = { narrate "x" }
for i = 1, 30 do beats = { beats, beats } end
scene "more" { beats, go "over" }
