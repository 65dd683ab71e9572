-- attack: a loop made of jumps
-- expect: load-error /takes too long/
::again::
local x = 1
do goto again end
