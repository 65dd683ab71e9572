-- attack: counting calls in a local name outside the function
-- expect: loads /"trust":1[,}]/
local n = 0
return { after = function(s) n = n + 1 s.trust = n end }
