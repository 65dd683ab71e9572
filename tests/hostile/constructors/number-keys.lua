-- attack: places in a list that are far away, broken or below nothing
-- expect: load-error /hole|square brackets|in a row/ line 3
scene "more" { [1] = go "over", [2 ^ 53] = 1, [0.1] = 2, [-5] = 3, [math.huge] = 4, [math.mininteger] = 5 }
