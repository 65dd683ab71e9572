-- attack: one function counts and another one reads
-- expect: loads /"trust":3[,}]/
local n = 0
return { when = function(s) n = n + 1 return true end, after = function(s) if n > 0 then s.trust = 9 end end }
