/* filled below */ typedef int pack_empty;
