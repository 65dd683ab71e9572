-- attack: the state kept from the first call and written to in a condition
-- expect: stops /a condition cannot change 'trust'/ line 6
local kept
return {
  after = function(s) kept = s end,
  when = function(s) kept = kept or s kept.trust = 9 return true end,
}
