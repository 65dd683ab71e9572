-- attack: a table given to a function that changes what it is given
-- expect: stops /a table from outside the function cannot be changed/ line 3
local function set(t) t.n = 1 end
local kept = {}
return { after = function(s) set({}) set(kept) end }
