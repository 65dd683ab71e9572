-- attack: counting in a function that stands in a table
-- expect: loads /"trust":2[,}]/
local n = 0
local kept = { deep = { count = function() n = n + 1 return n end } }
return { after = function(s) kept.deep.count() s.trust = kept.deep.count() end }
