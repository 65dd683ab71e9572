-- attack: a value's name with a zero byte behind it
-- expect: stops /unknown name 'trust'/ line 3
return { after = function(s) s["trust\0x"] = 1 end }
