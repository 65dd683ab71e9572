/* Documents of every kind come out as they were written. */
#include <string.h>

#include "play.h"

static const char story[] =
    "exhibit 'letter' { kind = 'letter', title = 'L', from = 'A', to = 'B', date = '2 May', subject = 'S',\n"
    "  'One.', 'Two.' }\n"
    "exhibit 'email' { kind = 'email', title = 'M', from = 'a@b', 'Text {n}.' }\n"
    "exhibit 'chat' { kind = 'chat', title = 'C', { 'Ann', 'Hello {n}' }, { 'Tan', '' } }\n"
    "exhibit 'card' { kind = 'card', title = 'R', source = 'Act', dated = 2015, 'You may.' }\n"
    "exhibit 'form' { kind = 'form', title = 'F', { 'Name', 'Tan' }, { 'Days', 14 }, { 'Cost', 2.5 } }\n"
    "exhibit 'table' { kind = 'table', title = 'T', columns = { 'Date', 'Kept' }, rows = { { '2 May', 'no' "
    "},\n"
    "  { '4 May', 'yes' } }, note = 'N' }\n"
    "exhibit 'line' { kind = 'chart', title = 'G', chart = 'line', x = { 'Mon', 'Tue', 3 }, unit = '%',\n"
    "  series = { { name = 'Us', values = { 1, 2.5, -3 } }, { name = 'Them', values = { 4, 5, 6 } } },\n"
    "  target = 90, baseline = 0, n = 40 }\n"
    "exhibit 'bar' { kind = 'chart', title = 'H', chart = 'bar', x = { 'Mon' }, n = { 12 },\n"
    "  series = { { name = 'Us', values = { 1 } } } }\n"
    "exhibit 'image' { kind = 'image', title = 'I', file = 'pictures/shelf.png', alt = 'A shelf' }\n"
    "state { n = level { start = 7 } }\n"
    "scene 'a' { show 'line', choose { read 'letter' { narrate 'x' }, wait }, go 'done' }";

static const rp_exhibit *find(const play *p, const char *id)
{
    int index = model_find_exhibit(p->scenario, id);
    assert_true(index >= 0);
    return rp_scenario_exhibit(p->scenario, (size_t)index);
}

static void letters_emails_and_cards(void **state)
{
    (void)state;
    play p = play_story(story);
    const rp_exhibit *letter = find(&p, "letter"), *email = find(&p, "email"), *card = find(&p, "card");
    assert_int_equal(letter->kind, RP_EXHIBIT_LETTER);
    assert_string_equal(letter->title, "L");
    assert_string_equal(letter->from, "A");
    assert_string_equal(letter->to, "B");
    assert_string_equal(letter->date, "2 May");
    assert_string_equal(letter->subject, "S");
    assert_int_equal(letter->paragraph_count, 2);
    assert_string_equal(letter->paragraphs[1], "Two.");
    assert_int_equal(email->kind, RP_EXHIBIT_EMAIL);
    assert_null(email->to);
    assert_string_equal(email->paragraphs[0], "Text {n}.");
    assert_int_equal(card->kind, RP_EXHIBIT_CARD);
    assert_string_equal(card->source, "Act");
    assert_string_equal(card->dated, "2015");
    assert_string_equal(card->paragraphs[0], "You may.");
    play_finish(&p);
}

static void chats_forms_and_tables(void **state)
{
    (void)state;
    play p = play_story(story);
    const rp_exhibit *chat = find(&p, "chat"), *form = find(&p, "form"), *table = find(&p, "table");
    assert_int_equal(chat->column_count, 2);
    assert_int_equal(chat->row_count, 2);
    assert_string_equal(chat->cells[0], "Ann");
    assert_string_equal(chat->cells[3], "");
    assert_int_equal(form->row_count, 3);
    assert_string_equal(form->cells[3], "14");
    assert_string_equal(form->cells[5], "2.5");
    assert_int_equal(table->column_count, 2);
    assert_string_equal(table->columns[1], "Kept");
    assert_int_equal(table->row_count, 2);
    assert_string_equal(table->cells[2], "4 May");
    assert_string_equal(table->note, "N");
    const rp_exhibit *now = rp_run_exhibit(p.run, (size_t)model_find_exhibit(p.scenario, "chat"));
    assert_string_equal(now->cells[1], "Hello 7");
    play_finish(&p);
}

static void charts_and_images(void **state)
{
    (void)state;
    play p = play_story(story);
    const rp_exhibit *line = find(&p, "line"), *bar = find(&p, "bar"), *image = find(&p, "image");
    assert_false(line->chart.bars);
    assert_int_equal(line->chart.label_count, 3);
    assert_string_equal(line->chart.labels[2], "3");
    assert_int_equal(line->chart.series_count, 2);
    assert_string_equal(line->chart.series[1].name, "Them");
    assert_true(line->chart.series[0].values[1] > 2.4 && line->chart.series[0].values[2] < -2.9);
    assert_true(line->chart.has_target && line->chart.has_baseline);
    assert_true(line->chart.target > 89 && line->chart.baseline < 1);
    assert_string_equal(line->chart.unit, "%");
    assert_int_equal(line->chart.n_count, 1);
    assert_true(bar->chart.bars);
    assert_false(bar->chart.has_target);
    assert_null(bar->chart.unit);
    assert_true(bar->chart.n_count == 1 && bar->chart.n[0] > 11);
    assert_string_equal(image->file, "pictures/shelf.png");
    assert_string_equal(image->alt, "A shelf");
    assert_int_equal(p.scenario->file_count, 1);
    play_finish(&p);
}

/* An image that lacks its alt is told and can be used: its title stands in. */
static void an_image_without_alt(void **state)
{
    (void)state;
    play p =
        play_story("exhibit 'i' { kind = 'image', title = 'Shelf', file = 'x.png' } scene 'a' { go 'done' }");
    assert_int_equal(rp_diagnostics_errors(p.found), 1);
    assert_int_equal(rp_diagnostics_stops(p.found), 0);
    assert_string_equal(find(&p, "i")->alt, "Shelf");
    play_finish(&p);
}

static void everything_else_a_scenario_declares(void **state)
{
    (void)state;
    play p = play_load(
        "scenario { id = 'story', title = 'T', family = 'f', version = 3, kind = 'de-escalation', channel = "
        "'email',\n"
        "  minutes = 240, setting = 'At {n}.', role = 'You, {trainee}.', framework = 'test', points = "
        "'u.m4',\n"
        "  criteria = { 'k.b', 'k.a' }, summary = 'S', language = 'cy', authors = { 'A', 'B' }, start = "
        "'z',\n"
        "  documents = 'e', promise = { text = 'Within {n} days', target = 5 } }\n"
        "local tan = actor { name = 'Tan', role = 'customer', about = 'Third call.' }\n"
        "local ann = actor { name = 'Ann', look = { hair = 'bob', glasses = 'round', age = 'older' } }\n"
        "state { n = level { start = 2, chart = 'Trust' } }\n"
        "state { f = true }\n"
        "exhibit 'e' { kind = 'letter', title = 'E' }\n"
        "scene 'a' { go 'end' } scene 'z' { go 'a' }\n"
        "ending 'end' { title = 'E', outcome = 'mixed', 'One.', 'Two.', customer = 'C', business = 'B', "
        "promise = 'missed' }\n"
        "reflect { 'Why?', 'And then?' } reflect { 'Who?' }\n"
        "discuss { 'What is the law?', listen_for = 'the Act', points = { 'u.m4' } }\n"
        "always 'sane' 'n >= 0'",
        NULL, "story");
    assert_string_equal(play_found(&p), "");
    const rp_about *about = rp_scenario_about(p.scenario);
    assert_string_equal(about->kind, "de-escalation");
    assert_string_equal(about->channel, "email");
    assert_int_equal(about->version, 3);
    assert_string_equal(about->language, "cy");
    assert_string_equal(about->authors[1], "B");
    assert_null(about->authors[2]);
    assert_string_equal(about->promise, "Within {n} days");
    assert_string_equal(about->promise_target, "5");
    assert_string_equal(about->prompts[2], "Who?");
    assert_null(about->prompts[3]);
    assert_int_equal(rp_scenario_point_count(p.scenario), 1);
    assert_int_equal(rp_scenario_claim_count(p.scenario), 3);
    assert_string_equal(rp_scenario_claim(p.scenario, 1)->id, "k.b"); /* in the order claimed, points first */
    assert_null(p.scenario->actors[0].look.name);
    assert_int_equal(p.scenario->actors[1].look.part_count, 3);
    assert_string_equal(p.scenario->actors[1].look.parts[0], "age");
    assert_string_equal(rp_scenario_discussion(p.scenario, 0)->points[0], "u.m4");
    assert_string_equal(p.scenario->invariants[0].name, "sane");
    play_again(&p);
    assert_string_equal(rp_run_chart_label(p.run, 1), "Trust");
    assert_null(rp_run_chart_label(p.run, 0));
    const rp_ending *ending = rp_run_ending(p.run);
    assert_int_equal(ending->outcome, RP_ENDING_MIXED);
    assert_int_equal(ending->promise, RP_PROMISE_MISSED);
    assert_int_equal(ending->text.count, 2);
    play_finish(&p);
}

UNIT_SUITE(core_exhibits, "core.exhibits", UNIT_CASE(letters_emails_and_cards),
           UNIT_CASE(chats_forms_and_tables), UNIT_CASE(charts_and_images), UNIT_CASE(an_image_without_alt),
           UNIT_CASE(everything_else_a_scenario_declares));
