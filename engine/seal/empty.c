/* filled below */ typedef int seal_empty;
