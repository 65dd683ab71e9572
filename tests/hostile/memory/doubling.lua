-- attack: a text that doubles
-- expect: load-error /a text is longer than 256 KiB/ line 4
local x = "x"
while true do x = x .. x end
