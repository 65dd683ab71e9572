-- attack: a condition that gives back nothing
-- expect: stops /a condition must give back true or false, not nothing/
return { when = function(s) end }
