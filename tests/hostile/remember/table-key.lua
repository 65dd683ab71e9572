-- attack: a table as the name of a field, which is not looked at when tables are closed
-- expect: load-error /a table that functions read has a table as a key/ line 5
local key = { n = 0 }
local kept = { [key] = true, list = { key } }
return { after = function(s) kept.list[1].n = 1 end }
