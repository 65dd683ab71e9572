-- attack: 30 000 values copied from call to call
-- expect: load-error /takes too long/
local n = nil
local function spin(...) while true do local a = (function(...) return ... end)(...) end end
local function grow(depth, ...)
  if depth == 0 then return spin(...) end
  return grow(depth - 1, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, ...)
end
grow(400)
