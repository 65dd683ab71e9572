-- attack: an actor who speaks in an effect, in a mood that there is not
-- expect: stops /an actor can speak only in the beats of a scene/ line 4
local tan = actor { name = "Mr Tan" }
return { when = function(s) return tan.furious ~= nil end }
