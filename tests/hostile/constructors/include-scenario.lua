-- attack: the scenario included in itself
-- expect: load-error /'scenario' is not for including/ line 3
include "scenario"
