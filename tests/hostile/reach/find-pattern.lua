-- attack: a pattern given to find, which must take it for plain text
-- expect: loads
assert(("a.-b"):find(".-") == 2)
assert(("aaaa"):find("a-", 1, false) == nil)
assert(("aaa"):find("", 10) == nil)
assert(("aaa"):find("a", -1) == 3 and ("aaa"):find("a", math.mininteger) == 1)
