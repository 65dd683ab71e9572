-- attack: one long text that stands 30 000 times in a declaration
-- expect: load-error /more than 8 MiB of text/ line 6
local long = ("x"):rep(200000)
local beats = {}
for i = 1, 30000 do beats[i] = long end
scene "more" { beats, go "over" }
