-- attack: an actor called in an effect
-- expect: stops /'actor' works only while the scenario is loaded/ line 4
local tan = actor { name = "Mr Tan" }
return { after = function(s) local line = tan "Hello." end }
