-- attack: a new name in an empty table outside the function
-- expect: stops /a table from outside the function cannot be changed/ line 4
local kept = {}
return { when = function(s) kept.seen = true return true end }
