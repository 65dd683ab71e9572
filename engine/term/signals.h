/* What came in from outside while somebody typed. */
#ifndef TERM_SIGNALS_H
#define TERM_SIGNALS_H

#include <stdbool.h>

bool signals_interrupted(void);    /* Ctrl-C, hang-up, kill: stays so */
bool signals_take_resized(void);   /* the window has another size; asking takes the news away */
bool signals_take_continued(void); /* the program was stopped (Ctrl-Z) and goes on */

#endif
