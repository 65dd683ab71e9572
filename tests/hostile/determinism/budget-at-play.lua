-- attack: the same at play, and in the third call
-- expect: stops /this function takes too long/
-- runs: 8
local n = 0
return { after = function(s)
  if s.trust < 5 then s.trust = s.trust + 1 return end
  local t = {}
  while true do
    t[#t + 1] = ("y"):rep(#t)
    n = n + 1
    if n % 7 == 0 then t = {} end
  end
end }
