-- attack: a name with a zero byte, behind which the rest is not seen
-- expect: load-error /include names a file by letters/ line 3
include "x\0y"
