-- attack: words used wrongly for ever, in one line
-- expect: load-error /after 'narrate' comes a text in quotes, not a number/ line 3
while true do narrate(1) say(true) choose(2) wait "x" "y" end
