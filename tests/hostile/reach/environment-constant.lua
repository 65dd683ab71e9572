-- attack: a constant environment, for which Lua 5.4.4 makes wrong code
-- expect: load-error /'_E.V' cannot be used/ line 3
local _ENV <const> = {}
function x() y() end
