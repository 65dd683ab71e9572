-- attack: a condition of an option without an end
-- expect: stops /this function takes too long/ line 4
return { when = function(s)
  while true do end
end }
