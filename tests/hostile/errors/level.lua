-- attack: an error that says it happened elsewhere
-- expect: load-error /elsewhere.lua:99: no/ line 3
local function f() error("elsewhere.lua:99: no", 2) end
f()
