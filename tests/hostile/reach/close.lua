-- attack: a variable that is closed while an error goes through
-- expect: load-error /'<close>' cannot be used/ line 4
do
  local x < --[[ here ]] close > = nil
end
