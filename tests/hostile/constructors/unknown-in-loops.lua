-- attack: a name that nobody knows, gone through, called and filled in
-- expect: load-error /unknown name 'peopel' \(did you mean 'people'/ line 4
people = { "Ann", "Bob" }
for i, name in ipairs(peopel) do narrate(name) end
for i = 1, #peopel do narrate(peopel[i]) end
peopel[1] = peopel.first.second "x" {}
