-- attack: letters made large and small, as other places do it
-- expect: load-error /IJıİé ijıİé/ line 4
-- runs: 5
error(("ijıİé"):upper() .. " " .. ("IJıİé"):lower())
