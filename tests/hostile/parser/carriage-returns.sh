# attack: lines that end with a carriage return alone, counted as lines all the same
# expect: load-error /unknown name 'nobody'/ line 4
printf 'local x = 1\r-- two\r\rlocal y = nobody\r'
