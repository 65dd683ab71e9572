-- attack: the fields by which a declaration is called, read from it like any other
-- expect: load-error /'say' has no parts to be named/ line 3
local call = say.__call
