-- attack: putting in at a place that is not there
-- expect: load-error /a place that is not in the list/ line 3
table.insert({ 1, 2 }, math.mininteger, 3)
