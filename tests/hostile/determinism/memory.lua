-- attack: the line at which memory ends
-- expect: load-error /a list is too long/ line 6
-- runs: 4
local t = {}
for i = 1, 1e7 do
  t[i] = i
end
