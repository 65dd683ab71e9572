-- attack: names that nobody knows, looked for among all others in a loop
-- expect: load-error /unknown name 'a_name_that_is_as_long_as_names_may_be_and_nearly_known_to_all_'/ line 4
a_name_that_is_as_long_as_names_may_be_and_nearly_known_to_allx = 1
while true do local x = a_name_that_is_as_long_as_names_may_be_and_nearly_known_to_all_ end
