-- attack: a comment without an end
-- expect: load-error /a long text or comment is not closed/
--[==[ never closed ]=] ]] ]===]
local y = 1
