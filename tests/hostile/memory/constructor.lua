-- attack: tables of 250 places made and kept, one instruction each
-- expect: load-error /more than 64 MiB of memory/ line 3
local function all(...) return { ... } end
local kept = {}
for i = 1, 60000 do kept[i] = all(table.unpack({}, 1, 250)) end
