# attack: half a character of UTF-16 in UTF-8
# expect: load-error /not UTF-8 text/ line 1
printf 'local y = "x \355\240\200 z"\n'
