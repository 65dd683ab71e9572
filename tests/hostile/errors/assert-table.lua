-- attack: something asserted with a table for its message
-- expect: stops /what was asserted does not hold/ line 3
return { when = function(s) assert(s.rung, {}) return true end }
