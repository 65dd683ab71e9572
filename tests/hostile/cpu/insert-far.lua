-- attack: putting in at a place that is not there
-- expect: load-error /no place in the list/ line 3
table.insert({ 1, 2 }, math.mininteger, 3)
