# attack: a quotation mark in two bytes where one is right
# expect: load-error /not UTF-8 text/ line 1
printf 'local y = "x \300\242 z"\n'
