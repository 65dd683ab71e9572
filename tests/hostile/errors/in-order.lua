-- attack: an error in an order function, while a list is half sorted
-- expect: load-error /enough/ line 6
local n = 0
local t = { 5, 3, 1, 4, 2 }
table.sort(t, function(a, b)
  n = n + 1 if n == 4 then error("enough") end
  return a < b
end)
