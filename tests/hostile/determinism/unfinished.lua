-- attack: several beginnings without an end in one line, found by going through a set
-- expect: load-error /after 'scene/ line 4
-- runs: 8
local a, b, c, d = scene "a", ending "b", exhibit "c", always "d"
