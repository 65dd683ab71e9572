-- attack: a table that only 'pairs' can reach
-- expect: stops /what 'pairs' gives cannot be kept for later/ line 5
local step = pairs { a = { n = 0 } }
return { after = function(s)
  local _, kept = step()
  kept.n = kept.n + 1
end }
