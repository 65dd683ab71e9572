-- attack: a common file that fails half-way
-- expect: load-error /half-way/ line 3 of common/half.lua
include "half"
--- file: ../common/half.lua
local t = {}
scene "half" { go "over" }
error("half-way")
