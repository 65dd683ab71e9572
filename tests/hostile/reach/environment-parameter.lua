-- attack: the environment as a parameter of a function
-- expect: load-error /'_E.V' cannot be used/ line 3
local function f(_ENV) return say end
