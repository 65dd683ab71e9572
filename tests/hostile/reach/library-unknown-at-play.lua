-- attack: the same while a condition is called
-- expect: stops /there is no 'random' in 'math' .a run must come to the same again/ line 3
return { when = function(s) return math.random(2) == 1 end }
