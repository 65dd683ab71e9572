-- attack: unpacking as much as can be, for ever
-- expect: load-error /takes too long/ line 5
local t = {}
for i = 1, 250 do t[i] = i end
while true do select("#", table.unpack(t)) end
