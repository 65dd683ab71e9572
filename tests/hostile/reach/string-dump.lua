-- attack: byte code of a function, to be forged and loaded
-- expect: load-error /function should be.*dump/ line 3
local code = string.dump(function() end)
