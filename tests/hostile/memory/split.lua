-- attack: texts cut into pieces that are all kept
-- expect: load-error /more than 64 MiB of memory|takes too long/ line 5
local text = ("1234567890123456789012345678901234567890 "):rep(6000)
local kept = {}
for i = 1, 1000 do kept[i] = (text .. i):split(" ") end
