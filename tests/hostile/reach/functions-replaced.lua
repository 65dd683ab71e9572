-- attack: library functions replaced by the script's own: nothing of the engine may go by them
-- expect: loads
tostring, type, pairs, ipairs, select, tonumber, assert = nil, 1, {}, "x", say, nil, false
string, table, math, utf8 = {}, nil, 0, "utf8"
error = nil
