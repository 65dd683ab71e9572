-- attack: what is no number
-- expect: stops /a fraction or too large/ line 3
return { after = function(s) s.trust = 0 / 0 end }
