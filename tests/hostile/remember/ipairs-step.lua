-- attack: what 'ipairs' gives, kept from loading
-- expect: stops /a table from outside the function cannot be changed/ line 6
local step, list, from = ipairs { { n = 0 } }
return { after = function(s)
  local _, kept = step(list, from)
  kept.n = kept.n + 1
end }
