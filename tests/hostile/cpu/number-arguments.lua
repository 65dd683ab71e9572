-- attack: such texts where a function takes a number
-- expect: load-error /takes too long/ line 4
local one = ("0"):rep(262000) .. "1"
while true do ("x"):sub(one, one) math.ult(1, one) math.fmod(1, one) utf8.offset("x", one, one) end
