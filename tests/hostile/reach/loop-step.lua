-- attack: a loop whose step is nothing
-- expect: load-error /'for' step is zero/ line 3
for i = 1, 10, 0 do end
