-- attack: an error without anything, in a condition
-- expect: stops /an error without a text was raised/ line 3
return { when = function(s) error() end }
