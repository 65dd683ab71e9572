-- attack: an effect that changes the state and then fails: nothing of it may stay
-- expect: stops /half-way/ line 5
return { after = function(s)
  s.trust = 9 s.rung = true s.medium = "email"
  error("half-way")
end }
