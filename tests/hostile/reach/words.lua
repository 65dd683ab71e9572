-- attack: a word of the language given another meaning
-- expect: load-error /'choose' is a word of the language/ line 3
choose = function() return {} end
