-- attack: a name that nobody knows, at play
-- expect: stops /unknown name 'pcal'/ line 3
return { when = function(s) return pcal(error) end }
