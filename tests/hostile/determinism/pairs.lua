-- attack: the order in which a table is gone through, which is another one on every run
-- expect: load-error /-2 0.5 1 2 3 A B a b c k0 k1/ line 7
-- runs: 8
local t, out = { 7, 8, 9, c = 1, a = 1, b = 1, [0.5] = 1, [-2] = 1, B = 1, A = 1 }, {}
for i = 9, 0, -1 do t["k" .. i] = i end
for k in pairs(t) do table.insert(out, tostring(k)) end
error(table.concat(out, " "))
