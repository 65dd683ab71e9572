/* filled below */ typedef int core_empty;
