-- attack: an error of 200 000 bytes, made of three-byte characters
-- expect: load-error /…………/ line 3
error(("…"):rep(66666))
