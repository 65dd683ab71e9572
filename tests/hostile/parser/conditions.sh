# attack: a condition of 4 000 parts, and an if of 900 branches
# expect: loads
printf 'local x local y = true'
awk 'BEGIN { for (i = 0; i < 4000; i++) printf " and x"; print "\nif x then" }'
awk 'BEGIN { for (i = 0; i < 900; i++) print "elseif x == nil then x = nil"; print "end" }'
