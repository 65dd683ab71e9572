-- attack: a text called, a number indexed, a truth joined
-- expect: load-error /a text is called like a function/ line 4
local x = "text"
x()
