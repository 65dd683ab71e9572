-- attack: the collector switched off
-- expect: load-error /unknown name 'collectgarbage'/ line 3
collectgarbage("stop")
