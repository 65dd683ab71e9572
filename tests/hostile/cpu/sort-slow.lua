-- attack: an order that takes long for each pair
-- expect: load-error /takes too long/ line 4
local t = {}
local function slow() for i = 1, 1e6 do end return true end
for i = 1, 100 do t[i] = i end
table.sort(t, slow)
