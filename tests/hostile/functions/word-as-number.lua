-- attack: one of two texts set by its place
-- expect: stops /'medium' takes one of its texts, not a number/ line 3
return { after = function(s) s.medium = 2 end }
