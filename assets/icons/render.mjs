// Renders each drawing of this folder in every size that the ribbon asks for: npm run icons.
// The .png files are kept beside their drawings, because a build must not depend on a browser.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { ensureBrowser } from "../../test/tools/browser.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

const executablePath = ensureBrowser();
if (!executablePath) throw new Error("Chrome, Edge or Chromium is needed to render the icons.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const drawing = readFileSync(folder + file, "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    writeFileSync(`${folder}${file.replace(".svg", "")}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
