-- attack: a function of a library replaced under another name
-- expect: load-error /cannot be changed/ line 4
local s = string
s.rep = function() return "" end
