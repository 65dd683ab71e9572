-- attack: formats of a great width
-- expect: load-error /means nothing in a format/ line 4
assert(#string.format("%99d", 1) == 99 and #string.format("%.99f", 1e308) == 409)
local x = string.format("%999999999d", 1)
