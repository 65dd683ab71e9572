-- attack: a condition that uses nearly all of its budget, three times a turn, which is allowed
-- expect: loads
local function long(s)
  for i = 1, 49000 do local x = i end
  return true
end
return { beats = { when(long) { narrate "x" }, change { after = long } }, when = long }
