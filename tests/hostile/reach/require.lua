-- attack: a module of the machine
-- expect: load-error /unknown name 'require'/ line 3
require("os").execute("touch broken")
