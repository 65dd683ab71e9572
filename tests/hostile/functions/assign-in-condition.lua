-- attack: a condition that changes the state
-- expect: stops /a condition cannot change 'trust'/ line 4
return { when = function(s)
  s.trust = 10
  return true
end }
