-- attack: the same while it is played
-- expect: stops /xxxxxx/ line 3
return { when = function(s) error(("x"):rep(20000)) end }
