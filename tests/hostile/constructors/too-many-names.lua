-- attack: 65 values
-- expect: load-error /64/ line 5
local all = {}
for i = 1, 65 do all["v" .. i] = flag end
state(all)
