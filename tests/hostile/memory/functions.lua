-- attack: functions, each with a value of its own, as many as memory has room for
-- expect: load-error /more than 64 MiB of memory/ line 4
local chain
while true do local before = chain chain = function() return before end end
