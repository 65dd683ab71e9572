-- attack: an invariant that never comes to an end
-- expect: loads
return { always = function(s) return true end }
