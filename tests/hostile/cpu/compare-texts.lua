-- attack: comparing two long texts, one instruction a time
-- expect: load-error /takes too long/ line 5
local one = ("x"):rep(262143) .. "a"
local two = ("x"):rep(262143) .. "b"
while one < two do end
