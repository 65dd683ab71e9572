-- attack: counting in a table within a table within a table
-- expect: stops /a table from outside the function cannot be changed/ line 4
local kept = { { { n = 0 } } }
return { after = function(s) kept[1][1].n = kept[1][1].n + 1 s.trust = kept[1][1].n end }
