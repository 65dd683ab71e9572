-- attack: a condition that fills the stack faster than its budget is spent
-- expect: stops /too many values|nested too deeply/ line 3
local function f(...) return 1 + f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, ...) end
return { when = function(s) return f() > 0 end }
