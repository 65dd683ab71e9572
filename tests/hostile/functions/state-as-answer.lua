-- attack: a condition that gives back the state, and with it much more
-- expect: stops /a condition must give back true or false, not the state/
return { when = function(s) return s, s, s, s end }
