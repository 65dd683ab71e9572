-- attack: taking from the front of a long list
-- expect: load-error /takes too long/ line 5
local t = {}
for i = 1, 60000 do t[i] = i end
for i = 1, 60000 do table.remove(t, 1) end
