-- attack: a condition that gives back a number
-- expect: stops /a condition must give back true or false, not a number/
return { when = function(s) return s.trust end }
