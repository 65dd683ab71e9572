-- attack: a full table in which one key leaves for each that comes, so that it is built anew each time
-- expect: load-error /takes too long/ line 5
local t, most = {}, 32768
for i = 1, most - 1 do t[i + 0.5] = true end
for i = 1, 1e7 do t[i + 0.5] = nil t[most + i + 0.5] = true end
