-- attack: a value that there is not
-- expect: stops /unknown name 'trsut' \(did you mean 'trust'\?\)/ line 3
return { when = function(s) return s.trsut > 1 end }
