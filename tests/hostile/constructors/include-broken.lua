-- attack: an included file that cannot be read, and is used all the same
-- expect: load-error /a '.' too many/ line 1 of broken.lua
local broken = include "broken"
local x = broken.helper("x") .. broken.helper(broken)
--- file: broken.lua
return { helper = } }
