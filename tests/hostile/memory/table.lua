-- attack: one table with as many names as memory has room for
-- expect: load-error /a list is too long/ line 4
local t = {}
for i = 1, 1e7 do t[i + 0.5] = i end
