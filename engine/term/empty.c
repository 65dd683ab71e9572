/* filled below */ typedef int term_empty;
