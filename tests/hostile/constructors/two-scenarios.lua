-- attack: a second scenario, in an included file
-- expect: load-error /there are two scenario/ line 3
scenario { id = "hostile", title = "Two", family = "two", version = 1, kind = "teamwork", channel = "chat",
  minutes = 1, setting = "x", role = "y", framework = "hostile", points = {}, criteria = {} }
