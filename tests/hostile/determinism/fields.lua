-- attack: many unknown fields in one table, found by going through it
-- expect: load-error /has no field 'zz'/ line 4
-- runs: 8
actor { name = "x", zz = 1, yy = 2, xx = 3, ww = 4, vv = 5, uu = 6, tt = 7, ss = 8 }
