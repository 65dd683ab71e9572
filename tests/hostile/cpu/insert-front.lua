-- attack: putting into the front of a list that grows
-- expect: load-error /takes too long/ line 4
local t = {}
for i = 1, 1e7 do table.insert(t, 1, i) end
