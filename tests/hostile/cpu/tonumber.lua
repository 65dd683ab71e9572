-- attack: reading numbers of 262 144 figures
-- expect: load-error /takes too long/ line 5
local figures = "0." .. ("1"):rep(262000)
local hex = "0x" .. ("f"):rep(262000)
while true do tonumber(figures) tonumber(hex) tonumber(figures, 36) end
