-- attack: a call within a call within a call, each with 250 values
-- expect: load-error /calls are nested too deeply|too many values/ line 3
local function f(...) return 1 + f(table.unpack({ ... }, 1, 200)) end
f(1)
