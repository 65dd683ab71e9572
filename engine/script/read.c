/* From Lua's values to declarations: every table is read once, with raw access, into plain C structs. After
 * this nothing of a script is looked at again but its functions. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "script/vm.h"

typedef struct reading {
    lua_State *L;
    vm *v;
    arena *memory;
    source_place place; /* of the nearest constructor */
    int depth;
} reading;

static source_value read_value(reading *r, int index);

static int by_name(const void *a, const void *b)
{
    const source_field *first = a, *second = b;
    if (!first->name || !second->name) {
        if (first->name || second->name)
            return first->name ? 1 : -1;
        return first->number < second->number ? -1 : first->number > second->number;
    }
    return strcmp(first->name, second->name);
}

/* How many places from 1 on are filled. */
static lua_Integer filled_places(lua_State *L, int index)
{
    lua_Integer count = 0;
    while (lua_rawgeti(L, index, count + 1) != LUA_TNIL) {
        lua_pop(L, 1);
        count++;
    }
    lua_pop(L, 1);
    return count;
}

/* One text may stand in many places: each is a copy that counts. */
static const char *copy_text(reading *r, int index, size_t *length)
{
    const char *bytes = lua_tolstring(r->L, index, length);
    r->v->texts += *length + 1;
    if (r->v->texts > VM_TEXTS_MOST)
        luaL_error(r->L, "the declarations have more than %d MiB of text", VM_TEXTS_MOST / 1024 / 1024);
    return arena_text_n(r->memory, bytes, *length);
}

/* The key at -2 and value at -1 as a field; false where the key is one of the list part. */
static bool read_field(reading *r, lua_Integer items, source_list *list, source_field *out)
{
    lua_State *L = r->L;
    size_t length;
    switch (lua_type(L, -2)) {
    case LUA_TSTRING:
        out->name = copy_text(r, lua_gettop(L) - 1, &length);
        if (strlen(out->name) != length)
            luaL_error(L, "the name of a field holds a zero byte");
        break;
    case LUA_TNUMBER: {
        int whole;
        lua_Integer key = lua_tointegerx(L, -2, &whole);
        if (whole && key >= 1 && key <= items)
            return false;
        if (whole && key >= 1 && !list->hole)
            list->hole = (size_t)items + 1;
        out->number = lua_tonumber(L, -2);
        break;
    }
    default: luaL_error(L, "a field is named by a text or a number, not by %s", explain_value(L, -2));
    }
    out->value = read_value(r, lua_gettop(L));
    return true;
}

static const source_list *read_list(reading *r, int index)
{
    lua_State *L = r->L;
    source_list *list = arena_allocate(r->memory, sizeof *list);
    lua_Integer items = filled_places(L, index);
    size_t keys = 0;
    if (++r->depth > VM_DEPTH_MOST)
        luaL_error(L, "tables are nested more than %d deep", VM_DEPTH_MOST);
    luaL_checkstack(L, 8, "tables are nested too deeply");
    for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1))
        keys++;
    fuel_charge(L, (int64_t)keys + 1);
    source_value *values = arena_allocate(r->memory, (size_t)items * sizeof *values);
    source_field *fields = arena_allocate(r->memory, (keys - (size_t)items) * sizeof *fields);
    list->place = r->place;
    for (lua_Integer i = 0; i < items; i++) {
        lua_rawgeti(L, index, i + 1);
        values[i] = read_value(r, lua_gettop(L));
        lua_pop(L, 1);
    }
    for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1))
        list->field_count += read_field(r, items, list, &fields[list->field_count]);
    if (list->field_count)
        qsort(fields, list->field_count, sizeof *fields, by_name);
    list->items = values;
    list->item_count = (size_t)items;
    list->fields = fields;
    r->depth--;
    return list;
}

static const source_form *read_form(reading *r, int index)
{
    lua_State *L = r->L;
    const node *n = words_node(L, index);
    source_form *form = arena_allocate(r->memory, sizeof *form);
    source_place outside = r->place;
    *form = (source_form){ .word = n->word->name, .place = n->place, .actor = n->actor, .mood = n->mood };
    if (!form->place.file) /* a bare word, such as wait */
        form->place = outside;
    r->place = form->place;
    if (++r->depth > VM_DEPTH_MOST)
        luaL_error(L, "declarations are nested more than %d deep", VM_DEPTH_MOST);
    luaL_checkstack(L, 8, "declarations are nested too deeply");
    lua_getiuservalue(L, index, 1);
    form->first = read_value(r, lua_gettop(L));
    lua_getiuservalue(L, index, 2);
    form->second = read_value(r, lua_gettop(L));
    lua_pop(L, 2);
    r->place = outside;
    r->depth--;
    return form;
}

/* 10 / 2 is a whole number, though Lua keeps it as a fraction. */
static source_value read_number(lua_State *L, int index)
{
    source_value out = { .kind = SOURCE_NUMBER };
    int whole;
    lua_Integer integer = lua_tointegerx(L, index, &whole);
    if (whole) {
        out.kind = SOURCE_INTEGER;
        out.as.integer = integer;
    } else {
        out.as.number = lua_tonumber(L, index);
    }
    return out;
}

static source_value read_value(reading *r, int index)
{
    lua_State *L = r->L;
    source_value out = { .kind = SOURCE_BROKEN };
    r->v->here = r->place;
    if (++r->v->values > VM_VALUES_MOST)
        luaL_error(L, "the declarations have more than %d parts", VM_VALUES_MOST);
    switch (lua_type(L, index)) {
    case LUA_TNIL: out.kind = SOURCE_NOTHING; break;
    case LUA_TBOOLEAN:
        out.kind = SOURCE_FLAG;
        out.as.flag = lua_toboolean(L, index);
        break;
    case LUA_TNUMBER: return read_number(L, index);
    case LUA_TSTRING:
        out.as.text.bytes = copy_text(r, index, &out.as.text.length);
        if (strlen(out.as.text.bytes) == out.as.text.length)
            out.kind = SOURCE_TEXT;
        else
            vm_wrong(r->v, r->place, "bad-text", NULL, "a text holds a zero byte");
        break;
    case LUA_TTABLE:
        out.as.list = read_list(r, index);
        out.kind = SOURCE_LIST;
        break;
    case LUA_TFUNCTION:
        if (lua_iscfunction(L, index)) {
            vm_wrong(r->v, r->place, "wrong-type", NULL,
                     "a function of the language stands where one of the scenario's own should be");
            break;
        }
        lua_pushvalue(L, index);
        out.as.function = luaL_ref(L, LUA_REGISTRYINDEX);
        out.kind = SOURCE_FUNCTION;
        break;
    default:
        if (words_node(L, index)) {
            out.as.form = read_form(r, index);
            out.kind = SOURCE_FORM;
        }
        break;
    }
    return out;
}

void read_declarations(lua_State *L, arena *memory, source_file *out)
{
    vm *v = vm_of(L);
    reading r = { .L = L, .v = v, .memory = memory, .place = v->here };
    const source_form **forms = arena_allocate(memory, v->declared_count * sizeof *forms);
    lua_rawgeti(L, LUA_REGISTRYINDEX, v->declared);
    for (size_t i = 0; i < v->declared_count; i++) {
        lua_rawgeti(L, -1, (lua_Integer)i + 1);
        forms[i] = read_form(&r, lua_gettop(L));
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    out->forms = forms;
    out->form_count = v->declared_count;
}
