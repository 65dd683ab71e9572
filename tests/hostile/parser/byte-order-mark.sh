# attack: a byte order mark in front
# expect: load-error /begins with a byte order mark/ line 1
printf '\357\273\277local x = 1\n'
