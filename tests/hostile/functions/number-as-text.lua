-- attack: a level set to a text that looks like a number
-- expect: stops /'trust' takes a whole number, not a text/ line 3
return { after = function(s) s.trust = "5" end }
