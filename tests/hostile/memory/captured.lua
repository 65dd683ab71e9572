-- attack: a function that can reach 50 000 others, all to be put back before each call
-- expect: load-error /a list is too long/ line 5
local reached = {}
for i = 1, 50000 do local n = i reached[i] = function() n = n + 1 return n end end
return { when = function(s) return reached[1]() > 0 end }
