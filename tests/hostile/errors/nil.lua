-- attack: an error of nothing
-- expect: load-error /an error without a text was raised/ line 3
error(nil)
