-- attack: pairs over long keys that differ only at their end
-- expect: load-error /takes too long/ line 5
local t, long = {}, ("k"):rep(200000)
for i = 1, 200 do t[long .. i] = i end
while true do pairs(t) end
