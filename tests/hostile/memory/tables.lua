-- attack: a chain of tables as long as memory
-- expect: load-error /more than 64 MiB of memory/ line 4
local chain = {}
while true do chain = { chain } end
