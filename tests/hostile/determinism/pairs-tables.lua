-- attack: tables as names, whose order would be that of their addresses
-- expect: load-error /keys are numbers or texts, not a table/ line 4
-- runs: 3
for k in pairs { [{}] = 1, [{}] = 2 } do end
