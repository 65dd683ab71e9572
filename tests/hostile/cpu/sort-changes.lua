-- attack: an order that empties the list while it is sorted
-- expect: loads
local t = {}
for i = 1, 500 do t[i] = 501 - i end
table.sort(t, function(a, b)
  for i = #t, 1, -1 do t[i] = nil end
  return a < b
end)
assert(#t == 500 and t[1] == 1 and t[500] == 500)
