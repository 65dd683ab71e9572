-- attack: a division by nothing
-- expect: stops /a number is divided by zero/ line 3
return { when = function(s) return s.trust // (s.trust - s.trust) > 0 end }
