-- attack: a loop whose end is a text of 262 001 figures, read again each time
-- expect: load-error /takes too long/ line 4
local one = ("0"):rep(262000) .. "1"
while true do for i = 1, one do end end
