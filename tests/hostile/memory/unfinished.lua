-- attack: scenes begun and never finished, by the hundred thousand
-- expect: load-error /a list is too long|after 'scene/ line 3
for i = 1, 100000 do scene("s" .. i) end
