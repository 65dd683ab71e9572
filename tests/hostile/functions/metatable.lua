-- attack: the metatable of the state
-- expect: stops /unknown name '__metatable'/ line 3
return { when = function(s) return s.__metatable == false end }
