-- attack: one step over 250 000 bytes of a broken character, taken for ever
-- expect: load-error /takes too long/ line 5
local text = "a" .. ("\x80"):rep(250000)
local step = utf8.codes("a")
while true do step(text, 1) end
