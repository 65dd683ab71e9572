-- attack: declarations made by an order function while a list is sorted
-- expect: loads
local t, n = { 3, 1, 2 }, 0
table.sort(t, function(a, b) n = n + 1 scene("s" .. n) { go "over" } return a < b end)
