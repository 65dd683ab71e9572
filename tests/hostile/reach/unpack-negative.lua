-- attack: ranges that overflow when their length is worked out
-- expect: load-error /one call cannot give back more than 250 values/ line 4
assert(select("#", table.unpack({}, 1, 250)) == 250)
local x = table.unpack({}, math.mininteger, math.maxinteger)
