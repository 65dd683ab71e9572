-- attack: counting in a function that another one made
-- expect: loads /"trust":1[,}]/
local function counter() local n = 0 return function() n = n + 1 return n end end
local count = counter()
return { after = function(s) s.trust = count() end }
