-- attack: addresses of tables and functions, told by tostring
-- expect: load-error /table function userdata userdata function nil/ line 4
-- runs: 6
error(tostring({}) .. " " .. tostring(error) .. " " .. tostring(say) .. " " .. tostring(actor { name = "x" }) .. " " ..
  tostring(function() end) .. " " .. tostring(nil))
