// Opens pages in chromium, as they look on a screen and on paper, and lets axe-core look for what keeps people out.
//
//     node pages.js FILE.html...
const { chromium } = require("playwright-core");
const path = require("path");
const axe = require.resolve("axe-core/axe.min.js");

const looks = [
  { name: "wide", viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  { name: "dark", viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  { name: "narrow", viewport: { width: 320, height: 640 }, colorScheme: "light" }, // 1280 at 400 %
];

async function check(page, look, problem) {
  for (const found of (await page.evaluate(() => axe.run())).violations)
    for (const node of found.nodes) problem(`${look.name}: ${found.id}: ${found.help}: ${node.target.join(" ")}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) problem(`${look.name}: the page is ${wide} pixels wider than the window`);
}

async function main(files) {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  for (const file of files) {
    const problem = (text) => {
      console.error(`${path.basename(file)}: ${text}`);
      process.exitCode = 1;
    };
    for (const look of looks) {
      const context = await browser.newContext({ ...look, bypassCSP: true, offline: true });
      const page = await context.newPage();
      page.on("console", (line) => problem(`${look.name}: the browser says: ${line.text()}`));
      page.on("request", (to) => {
        if (!to.url().startsWith("file:") && !to.url().startsWith("data:")) problem(`${look.name}: it asks for ${to.url()}`);
      });
      await page.goto("file://" + path.resolve(file));
      await page.addScriptTag({ path: axe });
      await check(page, look, problem);
      await context.close();
    }
  }
  await browser.close();
}

main(process.argv.slice(2)).catch((error) => {
  console.error(String(error));
  process.exitCode = 1;
});
