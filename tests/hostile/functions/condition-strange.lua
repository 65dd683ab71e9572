-- attack: a condition in a text with all that does not belong there
-- expect: load-error /holds a character that cannot be shown|no meaning in a condition|neither letter/ of scenario.lua
return { when = "trust > 1 \u{202E} ; os.execute('x')" }
