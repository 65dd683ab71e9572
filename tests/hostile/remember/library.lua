-- attack: a library as a place to keep something
-- expect: stops /a table from outside the function cannot be changed/ line 3
return { after = function(s) math.kept = s.trust end }
