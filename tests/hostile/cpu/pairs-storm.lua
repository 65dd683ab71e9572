-- attack: pairs over a large table, for its first key only
-- expect: load-error /takes too long/ line 5
local t = {}
for i = 1, 10000 do t["key" .. i] = i end
while true do pairs(t) end
