-- attack: the debug library, to take the limits away
-- expect: load-error /unknown name 'debug'/ line 3
debug.sethook()
