# attack: a first line for a shell, which Lua would pass over
# expect: load-error /the first line begins with '#'/ line 1
printf '#!/bin/sh\nlocal x = 1\n'
