-- attack: long texts turned round and made large and small
-- expect: load-error /takes too long/ line 4
local long = ("x"):rep(262144)
while true do local x = long:reverse():upper():lower() end
