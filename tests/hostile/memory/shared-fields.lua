-- attack: the same by fields, where no list is opened
-- expect: load-error /the declarations have more than 500000 parts/
local look = { hair = "red" }
for i = 1, 30 do look = { a = look, b = look } end
actor { name = "Mr Tan", look = look }
