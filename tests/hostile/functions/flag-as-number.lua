-- attack: a flag set to a number
-- expect: stops /'rung' takes true or false, not a number/ line 3
return { after = function(s) s.rung = 1 end }
