-- attack: loops at the ends of the whole numbers, which must not run over
-- expect: loads
local n = 0
for i = math.maxinteger - 1, math.maxinteger do n = n + 1 end
for i = math.mininteger, math.mininteger + 1 do n = n + 1 end
for i = 1, 0.5 do n = n + 100 end
for i = 1, -math.huge, -math.maxinteger do n = n + 1 end
for i = math.mininteger, math.maxinteger, math.maxinteger do n = n + 1 end
assert(n == 9, n)
