-- attack: many texts joined in one instruction to one that is too long
-- expect: load-error /a text is longer than 256 KiB/ line 4
local l = ("x"):rep(200000)
local x = l .. l .. l .. l .. l .. l .. l .. l .. l .. l .. l .. l .. l .. l .. l .. l .. l .. l .. l .. l
