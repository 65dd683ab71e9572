-- attack: numbers beyond all bounds: a level stays within its own, and is read back so
-- expect: loads /"trust":0[,}]/
return { after = function(s)
  s.trust = math.maxinteger
  assert(s.trust == 10)
  s.trust = math.mininteger
  assert(s.trust == 0)
  s.trust = 2 ^ 53
  assert(s.trust == 10)
  s.trust = -math.maxinteger
end }
