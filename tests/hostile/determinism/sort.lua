-- attack: an order that tells nothing apart, for which Lua's own sort draws from the clock
-- expect: load-error /1 2 3 4 5 6 7 8 9 10 .* 199 200$/ line 7
-- runs: 6
local t, out = {}, {}
for i = 1, 200 do t[i] = { i } end
table.sort(t, function(a, b) return false end) for i = 1, 200 do out[i] = t[i][1] end
error(table.concat(out, " ", 1, 10) .. " … " .. table.concat(out, " ", 199, 200))
