-- attack: more functions in declarations than can be referred to
-- expect: load-error /a list is too long/ line 5
local one, many = function() end, {}
for i = 1, 60000 do many[i] = one end
reflect { many, many }
