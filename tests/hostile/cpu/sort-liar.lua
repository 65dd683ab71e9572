-- attack: an order by which everything comes before everything, which sends Lua's own sort out of its list
-- expect: loads
local t = {}
for i = 1, 1000 do t[i] = i end
table.sort(t, function() return true end)
table.sort(t, function() return nil end)
local n = 0
table.sort(t, function() n = n + 1 return n % 3 == 0 end)
assert(#t == 1000)
