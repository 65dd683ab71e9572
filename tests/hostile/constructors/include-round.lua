-- attack: three files that include one another in a ring
-- expect: load-error /'one' includes itself/ line 1 of three.lua
include "one"
--- file: one.lua
include "two"
--- file: two.lua
include "three"
--- file: three.lua
include "one"
