# attack: a zero byte, behind which some readers see nothing
# expect: load-error /holds a zero byte/ line 2
printf 'local x = 1\n-- here: \000 local y = 2\n'
