-- attack: byte code of a function, to be forged and loaded
-- expect: load-error /no 'dump' in 'string'/ line 3
local code = string.dump(function() end)
