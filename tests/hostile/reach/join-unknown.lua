-- attack: joining something unknown at every depth of the stack, which Lua 5.4.4 may move under its feet
-- expect: load-error /unknown name 'unheard_of'/ line 5
local function dig(depth)
  local a, b, c, d = "1", "2", "3", "4"
  local x = a .. b .. unheard_of .. c .. d
  return depth > 0 and dig(depth - 1) or x
end
for depth = 1, 300 do dig(depth) end
