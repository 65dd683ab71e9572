-- attack: names of fields that are as long as texts can be
-- expect: load-error /more than 8 MiB of text/ line 5
local fields, long = {}, ("x"):rep(64):rep(4000)
for i = 1, 60 do fields[long .. i] = 1 end
actor { name = "Mr Tan", look = fields }
