-- attack: a name that is as near to one as to another, of which any might be named
-- expect: load-error /unknown name 'bab_x' \(did you mean 'baa_x'\?\)/ line 5
-- runs: 8
bac_x, baa_x, bad_x, bae_x, baf_x = 1, 2, 3, 4, 5
local x = bab_x
