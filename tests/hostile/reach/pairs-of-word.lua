-- attack: going through a declaration as if it were a table
-- expect: load-error /pairs goes through a table, not a declaration/ line 3
for k, v in pairs(say) do end
