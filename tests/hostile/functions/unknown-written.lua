-- attack: a value that there is not, written
-- expect: stops /unknown name 'secret'/ line 3
return { after = function(s) s.secret = 1 end }
