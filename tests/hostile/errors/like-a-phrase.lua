-- attack: an author's words that look like Lua's own are the author's all the same
-- expect: load-error /attempt to compare apples with pears \(local 'x'\)/ line 3
error("attempt to compare apples with pears (local 'x')")
