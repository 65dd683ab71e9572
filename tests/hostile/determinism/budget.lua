-- attack: the line at which a budget ends, which must not depend on anything outside
-- expect: load-error /loading the script takes too long/
-- runs: 8
local t = {}
while true do
  local a = { 1 }
  t[#t % 100 + 1] = a
  local b = ("x"):rep(10)
  local c = b .. #t
  table.sort(t, function(x, y) return x[1] < y[1] end)
  local d = table.concat({ b, c })
  for k in pairs(t) do a[k] = k end
end
