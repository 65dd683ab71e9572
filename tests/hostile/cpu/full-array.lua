-- attack: a long list that is counted for every new name beside it
-- expect: load-error /takes too long/ line 5
local t = {}
for i = 1, 65536 do t[i] = true end
for i = 1, 1e7 do t.a = 1 t.a = nil t.b = 1 t.b = nil t.c = 1 t.c = nil end
