-- attack: bytes of a long text, and its characters counted and looked for
-- expect: load-error /takes too long/ line 4
local long = ("x"):rep(262144)
while true do long:byte(1, 250) utf8.len(long) utf8.offset(long, -1) utf8.codepoint(long, 1, 250) end
