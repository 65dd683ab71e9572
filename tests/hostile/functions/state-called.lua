-- attack: the state called
-- expect: stops /the state is read by name/ line 3
return { when = function(s) return s("trust") end }
