-- attack: a condition that compares two long texts from outside
-- expect: stops /takes too long/ line 4
local one, two = ("x"):rep(262144), ("x"):rep(262143) .. "x"
return { when = function(s) for i = 1, 1e6 do if one ~= two then return false end end return true end }
