-- attack: table.insert into a table outside the function
-- expect: stops /a table from outside the function cannot be changed/ line 4
local kept = {}
return { after = function(s) table.insert(kept, s.trust) end }
