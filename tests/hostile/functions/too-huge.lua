-- attack: a number that no whole number can hold
-- expect: stops /a fraction or too large/ line 3
return { after = function(s) s.trust = 1e300 end }
