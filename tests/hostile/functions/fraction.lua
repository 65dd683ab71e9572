-- attack: half a level
-- expect: stops /'trust' takes a whole number, and this is a fraction or too large/ line 3
return { after = function(s) s.trust = s.trust / 2 end }
