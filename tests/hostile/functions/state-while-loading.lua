-- attack: a function called while loading, with something else in place of the state
-- expect: load-error /nothing stands where a table should be/ line 3
local function trusted(s) return s.trust > 3 end
local x = trusted(nil)
