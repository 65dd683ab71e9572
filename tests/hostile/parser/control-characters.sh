# attack: control characters among the words, to be printed in a message
# expect: load-error /a character that cannot be seen/ line 1
printf 'local x = \001\033[31m\007 1\n'
