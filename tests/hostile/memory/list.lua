-- attack: one list as long as memory
-- expect: load-error /a list is too long/ line 4
local t = {}
for i = 1, 1e7 do t[i] = i end
