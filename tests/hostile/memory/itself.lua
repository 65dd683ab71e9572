-- attack: a table that holds itself, twice
-- expect: load-error /nested more than 100 deep/ line 5
local t = { narrate "x", go "over" }
t[3], t[4] = t, t
scene "more" (t)
