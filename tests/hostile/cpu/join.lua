-- attack: joining long texts, one instruction a time
-- expect: load-error /takes too long/ line 5
local long = ("x"):rep(262000)
local x
while true do x = long .. "y" end
