-- attack: a name of its own at play
-- expect: stops /'counted' cannot be changed/ line 4
counted = 0
return { after = function(s) counted = counted + 1 s.trust = counted end }
