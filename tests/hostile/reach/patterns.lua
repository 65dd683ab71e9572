-- attack: patterns that go back and forth for years inside one call
-- expect: load-error /no 'gsub' in 'string'/ line 3
(("a"):rep(1000)):gsub(".-.-.-.-.-.-.-b", "")
