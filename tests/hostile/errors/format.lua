-- attack: an error that is a format, to be printed by one
-- expect: load-error /%s%s%n%n%99999d%1.s/ line 3
error("%s%s%n%n%99999d%1$s")
