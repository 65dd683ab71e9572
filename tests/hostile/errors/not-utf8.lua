-- attack: an error of bytes that are no text
-- expect: load-error /caf. .../ line 3
error("caf\xe9 \xff\xfe\xc0\xaf")
