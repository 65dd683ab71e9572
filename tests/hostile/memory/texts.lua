-- attack: many long texts, all kept
-- expect: load-error /more than 64 MiB of memory/ line 5
local kept = {}
local long = ("x"):rep(64):rep(4000)
for i = 1, 1000 do kept[i] = long .. i end
