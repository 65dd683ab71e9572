-- attack: an effect among the beats without an end
-- expect: stops /this function takes too long/ line 4
return { beats = { change { after = function(s)
  for i = 1, math.huge do local x = { i } end
end } } }
