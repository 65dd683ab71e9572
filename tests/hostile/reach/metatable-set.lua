-- attack: a finalizer that never ends, where no hook is looked at
-- expect: load-error /unknown name 'setmetatable'/ line 3
setmetatable({}, { __gc = function() while true do end end })
