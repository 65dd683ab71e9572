-- attack: tables changed after they were given to a constructor, which reads them once, at the end
-- expect: loads
local beats = { narrate "x" }
scene "more" (beats)
beats[1] = { narrate "y", go "over" }
beats.field = nil
