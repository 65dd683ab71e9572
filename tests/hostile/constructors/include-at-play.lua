-- attack: a file included while it is played
-- expect: stops /'include' works only while the scenario is loaded/ line 3
return { when = function(s) include "more" return true end }
