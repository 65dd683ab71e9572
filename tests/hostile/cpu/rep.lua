-- attack: repeating a text of nothing for ever, and others without end
-- expect: load-error /a text is longer than 256 KiB/ line 5
assert(#("x"):rep(262144) == 262144 and #("xy"):rep(131072) == 262144 and ("x"):rep(-1) == "")
assert(#("x"):rep(131072, "y") == 262143)
local x = (""):rep(math.maxinteger)
