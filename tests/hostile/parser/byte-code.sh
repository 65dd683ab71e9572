# attack: a compiled program
# expect: load-error /a compiled program, not a text/ line 1
printf '\033LuaT\000\031\223\r\n\032\n'
