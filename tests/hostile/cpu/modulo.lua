-- attack: arithmetic without end on numbers that are none
-- expect: load-error /takes too long/ line 4
local x = 0 / 0
while x ~= x do x = (x % 1e-300) ^ x // -1e308 end
