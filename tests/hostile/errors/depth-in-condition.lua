-- attack: a condition that calls itself until the stack is full
-- expect: stops /calls are nested too deeply|takes too long/ line 3
local function f(s) return not f(s) end
return { when = f }
