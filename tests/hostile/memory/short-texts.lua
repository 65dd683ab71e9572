-- attack: a million short texts, all kept
-- expect: load-error /a list is too long|more than 64 MiB/ line 5
local kept = {}
for i = 1, 100 do kept[i] = {} end
for i = 1, 1e6 do kept[i % 100 + 1][i // 100] = "text " .. i end
