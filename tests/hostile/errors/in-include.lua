-- attack: an error in a function of a common file, called from another
-- expect: load-error /nothing stands where a table should be .local 'x'/ line 2 of common/one.lua
local one = include "one"
one.f(nil)
--- file: ../common/one.lua
return { f = function(x)
  return x.y.field.z
end }
