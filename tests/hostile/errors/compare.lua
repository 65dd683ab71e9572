-- attack: a comparison of what cannot be compared, in a condition
-- expect: stops /these cannot be compared/ line 3
return { when = function(s) return s.trust < s.medium end }
