-- attack: a declaration asked for its length
-- expect: load-error /this has no length/ line 3
local x = #scene
