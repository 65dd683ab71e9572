-- attack: counting in a table that everybody can reach by its name
-- expect: stops /a table from outside the function cannot be changed/ line 4
kept = { inner = { n = 0 } }
return { after = function(s) kept.inner.n = 1 end }
