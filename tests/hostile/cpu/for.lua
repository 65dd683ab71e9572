-- attack: a loop of 9 000 000 000 000 000 000 steps
-- expect: load-error /takes too long/ line 3
for i = 1, math.maxinteger do end
