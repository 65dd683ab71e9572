-- attack: the state gone through
-- expect: stops /pairs goes through a table, not the state/ line 3
return { when = function(s) for k, v in pairs(s) do return true end end }
