-- attack: a chain of declarations as long as memory
-- expect: load-error /more than 64 MiB of memory|takes too long/ line 4
local chain = {}
while true do chain = { when "true" { change { add = { trust = 1 } }, otherwise = chain } } end
