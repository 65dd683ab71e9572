-- attack: one of the texts of a value with a zero byte behind it
-- expect: stops /'medium' can never be 'email'/ line 3
return { after = function(s) s.medium = "email\0x" end }
