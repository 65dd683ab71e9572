-- attack: tables and functions that reach one another in a ring
-- expect: stops /a table from outside the function cannot be changed/ line 6
local a, b = { n = 0 }, {}
a.b, b.a, a.f = b, a, function() return a end
b.b = b
return { after = function(s) b.a.f().b.b.a.n = 1 end }
