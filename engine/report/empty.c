/* filled below */ typedef int report_empty;
