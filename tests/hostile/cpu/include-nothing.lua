-- attack: files that are not there, asked for in a loop
-- expect: load-error /there is no file 'x1.lua'/ line 3
for i = 1, 1e7 do include("x" .. i) end
