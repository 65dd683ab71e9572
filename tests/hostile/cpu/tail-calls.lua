-- attack: two functions that follow one another for ever and need no stack
-- expect: load-error /takes too long/
local a, b
function a() return b() end
function b() return a() end
a()
