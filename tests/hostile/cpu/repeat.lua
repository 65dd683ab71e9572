-- attack: a loop without an end in a function without a name
-- expect: load-error /takes too long/ line 3
(function() repeat until false end)()
