-- attack: numbers read with a comma, as other places do it
-- expect: loads
-- runs: 5
assert(tonumber("1,5") == nil and tonumber("1.5") == 1.5 and tonumber("0x.8p1") == 1.0)
