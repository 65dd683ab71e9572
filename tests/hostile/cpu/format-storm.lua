-- attack: the longest numbers, formatted for ever
-- expect: load-error /takes too long/ line 5
local f, t = ("%.99f"):rep(200), {}
for i = 1, 200 do t[i] = -1e308 end
while true do local x = f:format(table.unpack(t)) end
