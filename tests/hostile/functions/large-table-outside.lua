-- attack: pairs over a large table from outside, in a condition
-- expect: stops /takes too long/ line 5
local t = {}
for i = 1, 10000 do t["k" .. i] = i end
return { when = function(s) for k, v in pairs(t) do return true end end }
