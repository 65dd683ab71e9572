# attack: a call of 300 arguments
# expect: load-error /an expression or a call has too many parts/ line 2
printf '\ntostring(1'
for i in $(seq 1 300); do printf ', %s' "$i"; done
printf ')\n'
