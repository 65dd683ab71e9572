-- attack: a new name at play, in a condition
-- expect: stops /'new_name' cannot be changed/ line 3
return { when = function(s) new_name = true return true end }
