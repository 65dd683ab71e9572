-- attack: the state read by places, tables and itself
-- expect: stops /the state is read by name/ line 3
return { when = function(s) return s[1] == s[s] end }
