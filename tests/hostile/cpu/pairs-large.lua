-- attack: pairs over a table too large for it
-- expect: load-error /too large for pairs/ line 5
local t = {}
for i = 1, 10001 do t[i] = i end
for k in pairs(t) do end
