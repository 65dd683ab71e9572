/* filled below */ typedef int store_empty;
