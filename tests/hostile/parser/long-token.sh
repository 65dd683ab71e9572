# attack: a text of 60 000 bytes where none may stand
# expect: load-error /two texts in a row|cannot be read|comma/ line 1
printf 'local x = { 1 "'
awk 'BEGIN { for (i = 0; i < 60000; i++) printf "a"; print "\" }" }'
