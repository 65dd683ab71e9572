-- attack: counting in a table outside the function
-- expect: stops /a table from outside the function cannot be changed/ line 4
local kept = { n = 0 }
return { after = function(s) kept.n = kept.n + 1 s.trust = kept.n end }
