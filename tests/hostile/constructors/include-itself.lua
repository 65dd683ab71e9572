-- attack: a file that includes itself
-- expect: load-error /'attack' includes itself/ line 3
include "attack"
