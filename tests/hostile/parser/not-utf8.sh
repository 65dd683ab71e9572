# attack: bytes that are no UTF-8
# expect: load-error /not UTF-8 text/ line 3
printf 'local x = 1\n\nlocal y = "caf\351"\n'
