-- attack: a zero byte in the name of a field
-- expect: load-error /the name of a field holds a zero byte/ line 4
local t = { go "over" }
scene "more" { change { ["add\0x"] = { trust = 1 } }, t }
