-- attack: more than every number
-- expect: stops /a fraction or too large/ line 3
return { after = function(s) s.trust = -math.huge end }
