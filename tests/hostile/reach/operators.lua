-- attack: a declaration used as a number
-- expect: load-error /only numbers can be calculated with/ line 3
local x = -say
