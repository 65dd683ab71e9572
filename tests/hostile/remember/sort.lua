-- attack: table.sort of a table outside the function
-- expect: stops /a table from outside the function cannot be changed/ line 4
local kept = { 3, 1, 2 }
return { after = function(s) table.sort(kept) s.trust = kept[1] end }
