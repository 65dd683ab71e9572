-- attack: an error of the limits caught and ignored
-- expect: load-error /unknown name 'pcall'/ line 3
while pcall(function() while true do end end) do end
