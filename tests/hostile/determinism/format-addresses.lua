-- attack: addresses told by a format
-- expect: load-error /'%p' cannot be used in a format/ line 4
-- runs: 3
local x = string.format("%5d %-20p", 1, {})
