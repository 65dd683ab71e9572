-- attack: a file of the machine
-- expect: load-error /include names a file by letters/ line 3
include "/etc/passwd"
