-- attack: how far 'pairs' has come, kept from loading
-- expect: stops /what 'pairs' gives cannot be kept for later/ line 4
local step = pairs { a = 1, b = 2, c = 3, d = 4 }
return { when = function(s) return step() ~= nil end }
