-- attack: counting in what a common file returned
-- expect: stops /a table from outside the function cannot be changed/ line 4
local kept = include "kept"
return { after = function(s) kept.n = kept.n + 1 s.trust = kept.n end }
--- file: ../common/kept.lua
return { n = 0 }
