-- attack: memory nearly full, so that every new text makes Lua collect everything
-- expect: load-error /more than 64 MiB of memory/
local kept = {}
for i = 1, 700 do
  local part = {}
  for j = 1, 1000 do part[j] = { j } end
  kept[i] = part
end
local function all(...) return { ... } end
while true do local x = all(table.unpack({}, 1, 250)) end
