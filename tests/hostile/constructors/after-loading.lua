-- attack: a scene declared while it is played
-- expect: stops /'scene' works only while the scenario is loaded/ line 3
return { after = function(s) scene "new" { go "over" } end }
