-- attack: a condition among the beats without an end
-- expect: stops /this function takes too long/ line 3
return { beats = when(function(s) repeat until s.rung end) { narrate "x" } }
