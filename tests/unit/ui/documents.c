/* Documents: opening one is noted, one can be kept beside the talk, and in a narrow window list and sheet take turns. */
#include "ui/play.h"
#include "ui/talking.h"
#include "unit.h"

static const rp_desk_choice papers = { .scenario = RAPPORT_TESTS_DIR "/scenarios/papers" };

static void opening_is_noted(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, NULL, &papers, UI_LINES_ONE);
    ui_stage_key(&t.on, "D");
    assert_string_equal(ui_stage_screen(&t.on), "documents");
    assert_int_equal(t.kinds[RP_KIND_DOCUMENT_OPENED], 0); /* the list was opened, no document */
    ui_stage_key(&t.on, "3");
    assert_int_equal(t.kinds[RP_KIND_DOCUMENT_OPENED], 1);
    talking_sees(&t, "table “Who was there”");
    ui_stage_key(&t.on, "Left");
    assert_int_equal(t.kinds[RP_KIND_DOCUMENT_OPENED], 2);
    talking_sees(&t, "document “Picture: The spout”");
    t.refuse = true;
    ui_stage_key(&t.on, "Left");
    talking_sees(&t,
                 "That you opened it could not be noted in the log: the disk is full. Nothing else is lost.");
    talking_sees(&t, "document “Email: The depot answers”"); /* it can be read all the same */
    t.refuse = false;
    ui_stage_keys(&t.on, "D D"); /* back, and it is still open */
    talking_sees(&t, "document “Email: The depot answers”");
    assert_int_equal(t.kinds[RP_KIND_DOCUMENT_OPENED], 2);
    talking_finish(&t);
}

static void the_only_one_opens_at_once(void **state)
{
    talking t;
    (void)state;
    talking_init(&t,
                 TALKING_STORY(
                     "show 'note', choose { say 'Yes.', say 'No.' },") "exhibit 'note' { title = 'A note', "
                                                                       "kind = 'letter', 'Back at four.' }\n",
                 &(rp_desk_choice){ .mode = RP_MODE_PRACTICE }, UI_LINES_ONE);
    ui_stage_key(&t.on, "D");
    talking_sees(&t, "document “Letter: A note”");
    assert_int_equal(t.kinds[RP_KIND_DOCUMENT_OPENED], 1);
    ui_stage_key(&t.on, "Escape");
    ui_stage_press(&t.on, "line.0"); /* where it was handed over */
    assert_string_equal(ui_stage_screen(&t.on), "documents");
    assert_int_equal(t.kinds[RP_KIND_DOCUMENT_OPENED], 2);
    talking_finish(&t);
}

static void one_is_kept_beside_the_talk(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, NULL, &papers, UI_LINES_ONE);
    talking_sees_not(&t, "document “");
    ui_stage_keys(&t.on, "D 6");
    ui_stage_go(&t.on, "keep");
    ui_stage_key(&t.on, "Escape");
    talking_sees(&t, "document “Form: Returns form”");
    ui_stage_go(&t.on, "keep.5"); /* another one instead */
    talking_sees(&t, "document “Letter: A note”");
    talking_sees_not(&t, "document “Form: Returns form”");
    ui_stage_key(&t.on, "Return");
    talking_sees_not(&t, "document “");
    talking_finish(&t);
}

static void list_and_sheet_take_turns(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, NULL, &papers, UI_LINES_ONE);
    ui_stage_size(&t.on, 1280, 720, 200);
    ui_stage_keys(&t.on, "D 4");
    talking_sees_not(&t, "Documents at hand");
    ui_stage_go(&t.on, "list");
    talking_sees(&t, "Documents at hand");
    talking_sees_not(&t, "document “");
    talking_finish(&t);
}

static void what_is_asked_for_can_be_read_at_once(void **state)
{
    talking t;
    (void)state;
    talking_init(
        &t,
        TALKING_STORY(
            "choose { read 'note', say 'No.' }, choose { say 'A.', say 'B.' },") "exhibit 'note' { title = "
                                                                                 "'A note', kind = 'letter', "
                                                                                 "'Back at four.' }\n",
        &(rp_desk_choice){ .mode = RP_MODE_PRACTICE }, UI_LINES_ONE);
    ui_stage_keys(&t.on, "1 Return");
    talking_sees(&t, "Back at four."); /* beside the talk … */
    assert_non_null(ui_find(&t.on.app.frame, "line.0"));
    ui_stage_size(&t.on, 1280, 720, 200);
    talking_sees(&t, "Back at four."); /* … and in the middle of it */
    assert_null(ui_find(&t.on.app.frame, "line.0"));
    ui_stage_key(&t.on, "Backspace");
    talking_sees_not(&t, "Back at four.");
    ui_stage_size(&t.on, 1280, 720, 100);
    talking_sees_not(&t, "Back at four."); /* it is not at hand any more */
    talking_finish(&t);
}

UNIT_SUITE(ui_documents, "ui.documents", UNIT_CASE(opening_is_noted), UNIT_CASE(the_only_one_opens_at_once),
           UNIT_CASE(one_is_kept_beside_the_talk), UNIT_CASE(list_and_sheet_take_turns),
           UNIT_CASE(what_is_asked_for_can_be_read_at_once));
