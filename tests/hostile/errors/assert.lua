-- attack: something asserted without a word
-- expect: load-error /what was asserted does not hold/ line 4
local x
assert(x)
