-- attack: files and programs by every name that Lua has for them
-- expect: load-error /unknown name 'io'/ line 3
io.open("broken", "w"):write("x")
os.execute("touch broken")
dofile("/etc/passwd")
loadfile("/etc/passwd")()
package.loadlib("libc.so.6", "system")("touch broken")
