-- attack: table.remove from a table outside the function
-- expect: stops /a table from outside the function cannot be changed/ line 4
local kept = { 1, 2, 3 }
return { after = function(s) s.trust = table.remove(kept) end }
