-- attack: a table taken out of another by every way that the language has
-- expect: stops /a table from outside the function cannot be changed/ line 9
local kept = { { n = 1 }, name = { n = 2 } }
return { after = function(s)
  local one = table.unpack(kept)
  for _, two in ipairs(kept) do assert(two == one) end
  for _, three in pairs(kept) do assert(three == one or three == kept.name) end
  assert(#kept == 1 and select(1, one) == one)
  one.n = 5
end }
