-- attack: the environment by its name
-- expect: load-error /'_E.V' cannot be used/ line 3
local all = _ENV
