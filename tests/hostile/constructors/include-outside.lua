-- attack: a file outside the pack
-- expect: load-error /include names a file by letters/ line 3
include "../frameworks/hostile"
