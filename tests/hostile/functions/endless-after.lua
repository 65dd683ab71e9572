-- attack: an effect without an end, that changes the state all the time
-- expect: stops /this function takes too long/ line 3
return { after = function(s) while true do s.trust = s.trust + 1 end end }
