-- attack: a function that calls itself until the stack is full
-- expect: load-error /calls are nested too deeply/ line 3
local function f(n) return 1 + f(n + 1) end
f(1)
