/* How the charted levels moved: drawn here only, never while it was played. */
#include "report/html_page.h"

#include "rapport/looking_back.h"
#include "rapport/picture.h"

bool page_has_courses(const page *p)
{
    return p->debrief && p->debrief->course_count && p->turn_count;
}

static void put_biggest(page *p, const rp_course *course)
{
    if (!course->biggest) {
        html_print(p->to, "It stayed at %d.", course->values[0]);
        return;
    }
    html_print(p->to, "It went from %d to %d. It moved most, from %d to %d, at ", course->values[0],
               course->values[p->turn_count], course->values[course->biggest - 1],
               course->values[course->biggest]);
    page_turn_link(p, course->biggest);
    html_text(p->to, ": ");
    page_quote(p, course->biggest);
}

static void put_course(page *p, const rp_course *course)
{
    html_open(p->to, "li");
    html_put_print(p->to, "strong", NULL, "%s", course->label);
    html_print(p->to, ", on a scale from %d to %d, after each turn. ", course->least, course->most);
    put_biggest(p, course);
    html_close(p->to);
}

/* What the line does not show by itself: turns that closed something off. */
static size_t find_marks(const page *p, rp_turn_mark *marks)
{
    rp_turning turnings[RP_TURNINGS_MOST];
    size_t count = 0, found = rp_turnings(p->debrief, turnings);
    for (size_t i = 0; i < found; i++)
        if (turnings[i].tied || turnings[i].closed)
            marks[count++] =
                (rp_turn_mark){ turnings[i].turn,
                                turnings[i].tied ? "stop and talk" : "a level went out of reach" };
    return count;
}

static void put_picture(page *p)
{
    rp_turn_mark marks[RP_TURNINGS_MOST];
    rp_courses courses = rp_courses_of(p->debrief, p->report->run);
    courses.marks = marks;
    courses.mark_count = find_marks(p, marks);
    html_open_as(p->to, "figure", "card");
    html_courses(p->to, &courses,
                 "Each level over the turns. The same is said below, and stands in the table in figures.");
    html_open(p->to, "figcaption");
    html_open(p->to, "ul");
    for (size_t i = 0; i < p->debrief->course_count; i++)
        put_course(p, &p->debrief->courses[i]);
    html_close(p->to);
    html_close(p->to);
    html_close(p->to);
}

static void put_cell(page *p, const char *element, const char *scope)
{
    html_open(p->to, element);
    html_attribute(p->to, "scope", scope);
}

static void put_figures(page *p)
{
    html_open_as(p->to, "table", "figures");
    html_put(p->to, "caption", NULL, "The same in figures");
    html_open(p->to, "thead");
    html_open(p->to, "tr");
    put_cell(p, "th", "col");
    html_text(p->to, "After");
    html_close(p->to);
    for (size_t i = 0; i < p->debrief->course_count; i++) {
        put_cell(p, "th", "col");
        html_text(p->to, p->debrief->courses[i].label);
        html_close(p->to);
    }
    html_close(p->to);
    html_close(p->to);
    html_open(p->to, "tbody");
    for (size_t turn = 0; turn <= p->turn_count; turn++) {
        html_open(p->to, "tr");
        put_cell(p, "th", "row");
        if (turn)
            page_turn_link(p, turn);
        else
            html_text(p->to, "the start");
        html_close(p->to);
        for (size_t i = 0; i < p->debrief->course_count; i++)
            html_put_print(p->to, "td", NULL, "%d", p->debrief->courses[i].values[turn]);
        html_close(p->to);
    }
    html_close(p->to);
    html_close(p->to);
}

void page_courses(page *p)
{
    html_put(p->to, "p", NULL,
             "This belongs to the story, not to the marking, and is shown only afterwards.");
    put_picture(p);
    put_figures(p);
}
