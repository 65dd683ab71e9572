/* Names of the small pictures beside words; draw/icon.h draws them. No icon stands without words for it. */
#ifndef BASE_ICON_H
#define BASE_ICON_H

typedef enum icon_id {
    ICON_NONE,
    ICON_BACK,
    ICON_FORWARD,
    ICON_UP,
    ICON_DOWN,
    ICON_CLOSE,
    ICON_CHECK,
    ICON_PLUS,
    ICON_MINUS,
    ICON_SEARCH,
    ICON_SETTINGS,
    ICON_HELP,
    ICON_PERSON,
    ICON_LIBRARY,
    ICON_LOG,
    ICON_WORKSHOP,
    ICON_PAUSE,
    ICON_PLAY,
    ICON_SPEECH, /* something is read aloud */
    ICON_TALK,   /* two speech bubbles: what was said */
    ICON_DOCUMENT,
    ICON_LETTER,
    ICON_EMAIL,
    ICON_CHAT,
    ICON_CARD,
    ICON_FORM,
    ICON_TABLE,
    ICON_CHART,
    ICON_IMAGE,
    ICON_PHONE,
    ICON_MEETING, /* people at a table */
    ICON_PIN,     /* kept beside the talk */
    ICON_OPEN,    /* opens somewhere else: an editor */
    ICON_WARNING,
    ICON_STOP,   /* stop and talk */
    ICON_STRONG, /* a chance strongly taken */
    ICON_PART,
    ICON_AGAINST,
    ICON_MISSED, /* a chance left */
    ICON_EMPTY,  /* a ring: nothing of it is there yet */
    ICON_HELD,   /* a lock: may not be seen yet */
    ICON_QUOTE,
    ICON_WRITE,
    ICONS
} icon_id;

#endif
