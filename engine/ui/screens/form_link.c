/* A link: what it leads to, and choosing it from all that it may lead to. */
#include "base/str.h"
#include "base/utf8.h"
#include "ui/screens/form.h"

/* --- what is done --- */

void form_stop_picking(form_state *on)
{
    ui_edit_destroy(on->picking.search);
    on->picking = (form_picking){ .field = 0 };
}

static void on_pick(ui_app *app, void *state, const ui_node *node)
{
    form_state *on = state;
    form_end_counting(app, on);
    form_stop_picking(on);
    on->picking = (form_picking){ node->index + 1, FORM_FOUND,
                                  ui_edit_create(&(ui_edit_options){ .most = 100 }, NULL) };
    ui_focus(app, "pick-search");
}

static void back_to_field(ui_app *app, form_state *on)
{
    ui_focus(app, form_id(&app->frame, on, on->picking.field - 1));
    form_stop_picking(on);
}

static void on_target(ui_app *app, void *state, const ui_node *node)
{
    form_state *on = state;
    form_choose(on, on->picking.field - 1, node->data);
    back_to_field(app, on);
}

static void on_none(ui_app *app, void *state, const ui_node *node)
{
    form_state *on = state;
    form_choose(on, node->index, NULL);
    ui_focus(app, form_id(&app->frame, on, node->index));
}

static void on_leave(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    back_to_field(app, state);
}

static void on_more(ui_app *app, void *state, const ui_node *node)
{
    form_state *on = state;
    ui_focus(app, ui_print(&app->frame, "pick.%zu", on->picking.most + 1)); /* the first of them */
    on->picking.most += FORM_FOUND;
    (void)node;
}

/* --- how it looks --- */

static void target(ui_frame *frame, const form_state *on, const rp_link_choice *of, size_t place)
{
    ui_node *option =
        ui_option(frame, ui_print(frame, "pick.%zu", place), 0, arena_text(&frame->memory, of->words),
                  str_is(on->chosen[on->picking.field - 1], of->link), on_target);
    option->data = arena_text(&frame->memory, of->link);
}

static void list(ui_frame *frame, const form_state *on, const rp_link_choice *all, size_t count)
{
    const char *typed = ui_edit_text(on->picking.search);
    size_t found = 0;
    for (size_t i = 0; i < count; i++)
        if (utf8_has_words(all[i].words, typed) && ++found <= on->picking.most)
            target(frame, on, &all[i], found);
    if (!found)
        ui_write(frame, UI_STYLE_BODY,
                 count ? "Nothing fits. Search for other words." : "There is nothing that it could name yet.")
            ->role = UI_ROLE_STATUS;
    if (found > on->picking.most)
        ui_link(frame, "pick-more", ui_print(frame, "Show more: there are %zu", found), on_more);
}

static void picker(ui_app *app, ui_frame *frame, const form_state *on, const rp_field *field)
{
    const rp_desk_kept *kept = ui_kept_of(app, NULL);
    size_t count = 0;
    rp_link_choice *all = kept ? rp_link_choices(&kept->linkable, on->of, field, &count) : NULL;
    ui_panel(frame)->gap = UI_GAP_SMALL;
    ui_field(app, frame, "pick-search", on->picking.search,
             &(ui_field_options){ .label = field->title, .placeholder = "Search" });
    list(frame, on, all, count);
    rp_link_choices_free(all, count);
    ui_button(frame, "pick-leave", "Leave it as it is", on_leave);
    ui_end(frame);
}

void form_link(ui_app *app, ui_frame *frame, form_state *on, size_t field)
{
    const rp_field *of = &on->of->fields[field];
    if (on->picking.field == field + 1) {
        picker(app, frame, on, of);
        return;
    }
    const char *leads = on->chosen[field] ? ui_link_words(app, frame, on->chosen[field]) : NULL;
    ui_write(frame, UI_STYLE_LABEL, of->title)->states = UI_SILENT;
    ui_write(frame, UI_STYLE_BODY, leads);
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    ui_node *button =
        ui_button(frame, form_id(frame, on, field), leads ? "Choose another" : "Choose", on_pick);
    button->index = field;
    button->name = ui_print(frame, "%s: %s", of->title, leads ? leads : "nothing chosen");
    button->hint = of->help;
    if (leads)
        ui_button(frame, ui_print(frame, "none.%s", of->key), "Take it away", on_none)->index = field;
    ui_end(frame);
    form_note(frame, of->help);
}
