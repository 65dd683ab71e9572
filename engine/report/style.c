#include "report/style.h"

#include "base/str.h"

/* Print is black on white: nothing on paper may rest on a printer's idea of grey. */
static const style_colour colours[] = {
    { "paper", { 0xf5f6f9, 0x12161f, 0xffffff } },  /* the page */
    { "panel", { 0xffffff, 0x1a202c, 0xffffff } },  /* what stands on it */
    { "ink", { 0x1a2233, 0xe8ebf2, 0x000000 } },    /* text */
    { "quiet", { 0x545e73, 0xaab3c5, 0x333333 } },  /* text beside the text */
    { "line", { 0xd9dee8, 0x333d4f, 0xbbbbbb } },   /* hairlines, which mean nothing */
    { "edge", { 0x74809a, 0x8590a8, 0x555555 } },   /* edges and drawings that do */
    { "accent", { 0x1b57c2, 0x93b6ff, 0x000000 } }, /* links, lines of charts */
    { "own", { 0xe9f0fc, 0x1f2b45, 0xffffff } },    /* the trainee's own words */
    { "warn", { 0x8a2c0d, 0xffb89e, 0x000000 } },   /* stop and talk */
    { "alert", { 0xfdf1ea, 0x37231b, 0xffffff } },  /* its ground */
    { "band", { 0x172033, 0x0b0e15, 0xffffff } },   /* the head */
    { "title", { 0xffffff, 0xffffff, 0x000000 } },
    { "subtitle", { 0xc8cfdd, 0xc0c8d8, 0x333333 } },
    { "good", { 0x17633c, 0x7fd6a4, 0x000000 } }, /* pictures: strong evidence, with its sign */
    { "good-ground", { 0xe3f3ea, 0x16301f, 0xffffff } },
    { "fair", { 0x7a4d00, 0xf0c36d, 0x000000 } },
    { "fair-ground", { 0xfbf0d9, 0x38290d, 0xffffff } },
    { "poor", { 0x8f1d3f, 0xff9db5, 0x000000 } },
    { "poor-ground", { 0xfbe8ee, 0x3b1a25, 0xffffff } },
    { "series-2", { 0xb8500a, 0xf2a65a, 0x333333 } }, /* of charts, which differ in shape as well */
    { "series-3", { 0x0b7a70, 0x5fd0c0, 0x333333 } },
    { "series-4", { 0x9a2f7d, 0xf08bc3, 0x555555 } },
};

static const style_pair pairs[] = {
    { "ink", "paper", 4.5 },        { "ink", "panel", 4.5 },        { "ink", "own", 4.5 },
    { "ink", "alert", 4.5 },        { "quiet", "paper", 4.5 },      { "quiet", "panel", 4.5 },
    { "quiet", "own", 4.5 },        { "quiet", "alert", 4.5 },      { "accent", "paper", 4.5 },
    { "accent", "panel", 4.5 },     { "accent", "own", 4.5 },       { "accent", "alert", 4.5 },
    { "warn", "alert", 4.5 },       { "warn", "panel", 4.5 },       { "warn", "own", 4.5 },
    { "title", "band", 4.5 },       { "subtitle", "band", 4.5 },    { "edge", "panel", 3 },
    { "edge", "paper", 3 },         { "edge", "own", 3 },           { "ink", "line", 4.5 },
    { "good", "good-ground", 4.5 }, { "good", "panel", 4.5 },       { "fair", "fair-ground", 4.5 },
    { "fair", "panel", 4.5 },       { "poor", "poor-ground", 4.5 }, { "poor", "panel", 4.5 },
    { "series-2", "panel", 3 },     { "series-3", "panel", 3 },     { "series-4", "panel", 3 },
};

/* Sizes: one for titles, one for headings, one for text, one beside the text. Lines of 60 to 75 letters. */
static const char *const rules[] = {
    /* page */
    "*{box-sizing:border-box}\n"
    "html{font-family:Inter,\"Noto Sans\",system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica "
    "Neue\",Arial,"
    "sans-serif;line-height:1.55;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%;"
    "text-size-adjust:100%}\n"
    "body{margin:0;overflow-wrap:break-word}\n"
    "header,main,footer{padding:0 max(1rem,calc(50% - 20rem))}\n"
    "header{background:var(--band);color:var(--title);padding-top:2rem;padding-bottom:2rem}\n"
    "footer{border-top:1px solid "
    "var(--line);margin-top:4rem;padding-top:1rem;padding-bottom:4rem;font-size:.9rem}\n",
    /* text */
    "h1{font-size:1.9rem;line-height:1.2;margin:.25rem 0;letter-spacing:-.01em}\n"
    "h2{font-size:1.4rem;line-height:1.25;margin:0 0 .75rem;letter-spacing:-.01em}\n"
    "h3{font-size:1.1rem;line-height:1.35;margin:1.75rem 0 .35rem}\n"
    "h4{font-size:.9rem;line-height:1.4;margin:1.35rem 0 .35rem;color:var(--quiet)}\n"
    "h5{font-size:.9rem;line-height:1.4;margin:0 0 .35rem}\n"
    "p,ul,ol,dl,blockquote,figure,table{margin:.5rem 0}\n"
    "ul,ol{padding-left:1.4rem}\n"
    "a{color:var(--accent);text-underline-offset:.15em}\n"
    "a:focus-visible,[tabindex]:focus-visible{outline:2px solid "
    "var(--accent);outline-offset:3px;border-radius:2px}\n"
    "header a:focus-visible{outline-color:var(--title)}\n"
    "code{font-family:ui-monospace,\"DejaVu Sans Mono\",monospace;font-size:.85em;overflow-wrap:anywhere}\n"
    ".quiet,.reason,.taken,figcaption{color:var(--quiet);font-size:.9rem}\n"
    ".erased{color:var(--quiet);font-style:italic}\n"
    ".lead{font-size:1.1rem}\n"
    ".hidden,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);"
    "white-space:nowrap}\n"
    ".skip:focus{position:absolute;left:1rem;top:.5rem;padding:.5rem 1rem;background:var(--panel);"
    "color:var(--accent)}\n"
    ".running,.footing{display:none}\n",
    /* head */
    ".simulation{display:inline-block;margin:0 0 .5rem;padding:.15rem .6rem;border:1px solid var(--title);"
    "border-radius:4px;font-size:.85rem;font-weight:600;letter-spacing:.12em}\n"
    ".subtitle{color:var(--subtitle);margin:0 0 1.25rem}\n"
    "header .facts dt{color:var(--subtitle)}\n"
    "header .notice{border:1px solid var(--title);background:transparent}\n"
    "header a{color:var(--title)}\n"
    "header .erased{color:var(--subtitle)}\n"
    "nav{margin-top:1.5rem;font-size:.9rem}\n"
    "nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}\n"
    "nav a{display:inline-block;padding:.2rem 0}\n",
    /* sections and cards */
    "section{margin-top:3.5rem}\n"
    ".card{background:var(--panel);border:1px solid var(--line);border-radius:12px;padding:1.1rem 1.25rem;"
    "margin:1rem 0}\n"
    ".card>h3:first-child{margin-top:0}\n"
    ".notice{border:1px solid var(--edge);border-radius:8px;background:var(--panel);padding:.6rem .9rem}\n"
    ".alert{background:var(--alert);border:2px solid var(--warn)}\n"
    ".alert h3,.alert h5,.stop{color:var(--warn)}\n"
    ".stop{font-weight:600}\n"
    ".facts>div{display:grid;grid-template-columns:10rem 1fr;gap:0 1rem;padding:.2rem 0}\n"
    ".facts dt{color:var(--quiet);font-size:.9rem;padding-top:.1rem}\n"
    ".facts dd{margin:0;min-width:0}\n"
    ".form>div{border-bottom:1px solid var(--line)}\n",
    /* levels, evidence */
    ".shape{width:.95em;height:.95em;margin-right:.15em;vertical-align:-.1em;overflow:visible}\n"
    ".shape .filled{fill:currentColor}\n"
    ".shape .drawn{fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round}\n"
    ".level{font-size:1.1rem;font-weight:600;margin:1rem 0 0}\n"
    ".sum{margin-top:0}\n"
    "blockquote{margin-left:0;margin-right:0;padding:.5rem .9rem;background:var(--own);border-left:3px solid "
    "var(--edge);border-radius:4px}\n"
    "blockquote p{margin:.2rem 0}\n"
    ".evidence,.criteria,.talk,.chat{list-style:none;padding:0}\n"
    ".evidence>li{margin:1rem 0}\n"
    ".evidence p{margin:.25rem 0}\n"
    ".criteria>li+li{border-top:1px solid var(--line);margin-top:1.25rem}\n"
    ".criteria h4{color:var(--ink);font-size:1rem}\n"
    ".bearing{color:var(--ink)}\n"
    ".own-words{border-left:3px solid var(--edge);padding-left:.9rem}\n"
    ".questions>li{margin:1rem 0}\n"
    ".questions p{margin:.2rem 0}\n",
    /* tables and drawings */
    "table{border-collapse:collapse;width:100%}\n"
    "caption{text-align:left;color:var(--quiet);font-size:.9rem;padding:.25rem 0}\n"
    "th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid "
    "var(--line)}\n"
    "th{font-weight:600}\n"
    "thead th{color:var(--quiet);font-size:.9rem}\n"
    ".facts dd p{margin:0 0 .3rem}\n"
    ".runs,.work{table-layout:fixed}\n"
    ".runs th:first-child{width:50%}\n"
    ".work th:first-child{width:24%}\n"
    "td p:first-child{margin-top:0}\n"
    "th .quiet{font-weight:400}\n"
    ".figures{width:auto}\n"
    ".figures td,.number{font-variant-numeric:tabular-nums}\n"
    ".scroll{overflow-x:auto}\n"
    ".drawing{max-width:30rem;margin:.75rem 0}\n"
    ".drawing svg{display:block;width:100%}\n"
    ".room{margin:.5rem 0 1rem}\n"
    ".rule{height:2.1rem;border-bottom:1px solid var(--edge)}\n",
    /* the conversation */
    ".talk>li{margin:0 0 1.25rem}\n"
    ".line{margin:.5rem 0}\n"
    ".mood{color:var(--quiet)}\n"
    ".narration{color:var(--quiet)}\n"
    ".document{font-size:.9rem;color:var(--quiet)}\n"
    ".asked{font-weight:600;margin-top:1rem}\n"
    ".answer{background:var(--own);border-left:3px solid var(--edge);border-radius:4px;padding:.6rem .9rem;"
    "margin:.75rem 0}\n"
    ".answer p,.answer ul,.answer ol{margin:.3rem 0}\n"
    ".answer .who{font-size:.9rem;color:var(--quiet)}\n"
    ".answer .who strong{color:var(--ink)}\n"
    ".answer .words{font-size:1.05rem}\n",
    /* empty forms */
    ".sheet th,.sheet td{border:1px solid var(--edge);padding:.4rem .6rem}\n"
    ".sheet{width:calc(100% - 2px)}\n"
    ".sheet td{height:2.6rem}\n"
    ".sheet tbody th{width:35%}\n"
    ".seen td:last-child,.rated td:last-child,.judged td:last-child{width:40%}\n"
    ".signed td{width:25%}\n"
    ".sheet th p,.sheet td p{margin:.15rem 0;font-weight:400}\n"
    ".lines .room{margin:0}\n"
    ".lines p{margin:0}\n"
    ".choice{display:inline-block;margin-right:1.25rem}\n"
    ".rated .choice{margin:0;white-space:nowrap}\n"
    ".to-fill h3{margin-bottom:0}\n"
    ".to-fill p{margin-top:0}\n",
    /* narrow windows and large text */
    "@media (max-width:34rem){\n"
    ".facts>div{grid-template-columns:1fr}\n"
    ".card{padding:.9rem 1rem}\n"
    "h1{font-size:1.6rem}\n"
    "th,td{overflow-wrap:anywhere;padding-inline:.2rem;font-size:.9rem}\n"
    "}\n",
    /* paper */
    "@page{size:A4;margin:14mm 18mm 18mm;@bottom-right{content:\"Page \" counter(page) \" of \" "
    "counter(pages);"
    "font-size:8.5pt}@bottom-left{content:\"SIMULATION\";font-size:8.5pt}}\n"
    "@media print{\n"
    "html{font-size:10.5pt;line-height:1.45}\n"
    "body{display:table;table-layout:fixed;width:100%;overflow-wrap:anywhere}\n"
    ".running{display:table-header-group;break-inside:avoid;font-size:8.5pt}\n"
    ".running span{display:block;border-bottom:1px solid var(--line);padding-bottom:1mm;margin-bottom:6mm}\n"
    ".footing{display:table-footer-group;break-inside:avoid;font-size:7.5pt;line-height:1.3}\n"
    ".footing span{display:block}\n"
    ".footing span:first-child{padding-top:3mm}\n"
    "header,main,footer{display:table-row-group;padding:0}\n"
    "header{border-bottom:1px solid var(--line)}\n"
    ".skip,nav{display:none}\n"
    ".simulation{font-size:11pt}\n"
    "a{color:inherit;text-decoration:none}\n"
    "h2,h3,h4,.asked,.who,caption{break-after:avoid}\n"
    "section{margin-top:2rem}\n"
    ".card{padding:.8rem 1rem;border-color:var(--edge)}\n"
    ".answer,blockquote,figure,table,tr,.evidence>li,.line,.facts>div{break-inside:avoid}\n"
    ".runs{break-inside:auto}\n"
    "#talk .card,#reflection .card,#documents .card{break-inside:avoid}\n"
    ".card>h3+p{break-after:avoid}\n"
    "p{orphans:3;widows:3}\n"
    "th,td{padding-top:.2rem;padding-bottom:.2rem}\n"
    ".scroll{overflow:visible}\n"
    ".drawing,.room,.to-fill{break-inside:avoid}\n"
    ".sheet{break-inside:auto}\n"
    ".drawing{max-width:12cm}\n"
    ".new-page{break-before:page}\n"
    "}\n",
    NULL,
};

size_t style_colour_count(void)
{
    return sizeof colours / sizeof *colours;
}

const style_colour *style_colour_at(size_t index)
{
    return &colours[index];
}

size_t style_pair_count(void)
{
    return sizeof pairs / sizeof *pairs;
}

const style_pair *style_pair_at(size_t index)
{
    return &pairs[index];
}

const char *const *style_rules(void)
{
    return rules;
}

static void add_colours(str *out, style_variant variant)
{
    str_add(out, ":root{");
    for (size_t i = 0; i < sizeof colours / sizeof *colours; i++)
        str_print(out, "%s--%s:#%06x", i ? ";" : "", colours[i].name, (unsigned)colours[i].rgb[variant]);
    str_add(out, "}\n");
}

char *style_sheet(void)
{
    str out = STR_EMPTY;
    str_add(&out, "\n");
    add_colours(&out, STYLE_LIGHT);
    str_add(&out, "@media (prefers-color-scheme:dark){\n");
    add_colours(&out, STYLE_DARK);
    str_add(&out, "}\n@media print{\n");
    add_colours(&out, STYLE_PRINT);
    str_add(&out, "}\n");
    for (size_t i = 0; rules[i]; i++)
        str_add(&out, rules[i]);
    return str_take(&out);
}
