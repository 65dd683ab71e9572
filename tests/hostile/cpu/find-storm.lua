-- attack: finding a long text that nearly stands everywhere
-- expect: load-error /takes too long/ line 5
local text = ("a"):rep(262144)
local what = ("a"):rep(131071) .. "b"
while true do text:find(what) end
