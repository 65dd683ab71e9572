-- attack: splitting into a list of 262 145 parts
-- expect: load-error /a list is too long/ line 3
local x = ("a"):rep(262144):split("a")
