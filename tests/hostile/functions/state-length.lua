-- attack: the state's length, a comparison and a calculation with it
-- expect: stops /this has no length/ line 3
return { when = function(s) return #s > 0 or s < s or s + 1 end }
