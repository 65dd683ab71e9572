-- attack: the length of a list with holes, asked for ever
-- expect: load-error /takes too long/ line 5
local t = {}
for i = 1, 65536 do t[i] = i % 3 > 0 or nil end
while #t >= 0 do end
