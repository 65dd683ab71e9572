-- attack: counting in the values of a call that ended while loading
-- expect: stops /a table from outside the function cannot be changed/ line 5
local function keep(...)
  local values = { ... }
  return function(s) values[1] = values[1] + 1 s.trust = values[1] end
end
return { after = keep(0) }
