-- attack: 15 000 names to be put back before each call
-- expect: loads
local reached = {}
for i = 1, 15000 do local n = i reached[i] = function() n = n + 1 return n end end
return { when = function(s) return reached[1]() == 2 and reached[15000]() == 15001 end }
