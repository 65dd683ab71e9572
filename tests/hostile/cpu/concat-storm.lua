-- attack: joining a long list again and again
-- expect: load-error /takes too long/ line 5
local t = {}
for i = 1, 10000 do t[i] = "twenty bytes of text" end
while true do local x = table.concat(t) end
