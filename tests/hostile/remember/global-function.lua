-- attack: counting in a function that everybody can reach by its name
-- expect: loads /"trust":1[,}]/
local n = 0
function counted() n = n + 1 return n end
return { after = function(s) s.trust = counted() end }
