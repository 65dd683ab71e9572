-- attack: an error that turns its own writing round
-- expect: load-error /see .lleW. and/ line 3
error("see \u{202E}lleW\u{2066} and \u{61C}\u{200F}")
