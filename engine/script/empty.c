/* filled below */ typedef int script_empty;
