-- attack: a name of 100 000 letters
-- expect: load-error /include names a file by letters/ line 3
include(("a"):rep(100000))
