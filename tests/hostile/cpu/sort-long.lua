-- attack: a list too long to sort
-- expect: load-error /too long to be sorted/ line 5
local t = {}
for i = 1, 10001 do t[i] = -i end
table.sort(t)
