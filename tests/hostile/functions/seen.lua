-- attack: what only strings may ask
-- expect: stops /unknown name 'seen'/ line 3
return { when = function(s) return s.seen("opening") end }
