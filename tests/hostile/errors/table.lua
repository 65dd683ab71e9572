-- attack: an error that is a table
-- expect: load-error /an error without a text was raised/ line 3
error({ message = "x" }, 0)
