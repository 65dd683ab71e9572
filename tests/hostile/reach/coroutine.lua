-- attack: a thread of its own, where the hook of the first is not armed
-- expect: load-error /unknown name 'coroutine'/ line 3
coroutine.wrap(function() while true do end end)()
