-- attack: what turns the writing round, in what is said and in a name that a message repeats
-- expect: load-error /holds a character that cannot be shown/ line 4
local turned = "\u{202E}"
scene "more" { narrate(turned .. "x"), go(turned .. "\27[31m\n") }
