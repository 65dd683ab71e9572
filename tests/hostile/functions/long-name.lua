-- attack: the name of a value, of 40 000 bytes, with what a message may not hold
-- expect: stops /unknown name 'xxxxx/ line 3
return { after = function(s) s[("x"):rep(100) .. "\n\27[0m\u{202E}" .. ("y"):rep(40000)] = 1 end }
