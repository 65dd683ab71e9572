-- attack: code made at run time
-- expect: load-error /unknown name 'load'/ line 3
load("while true do end")()
