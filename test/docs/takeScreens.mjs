/** Takes the pictures of the guide anew: npm run docs:screens. Needs a browser, and LibreOffice for the printed sheet. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { buildPage, makeSamples, pageFolders } from "../../src/workbench/serve/build.mjs";
import { listenFrom, pageServer } from "../../src/workbench/serve/server.mjs";
import { ensureBrowser } from "../tools/browser.mjs";
import { formsFile } from "./screens/askedForms.ts";
import { printedSheet } from "./screens/printedSheet.ts";
import { scenes } from "./screens/scenes.ts";
import { openStage } from "./screens/stage.ts";

const pictures = join(import.meta.dirname, "../../docs/huong-dan/hinh");

async function takeScene(browser, address, scene) {
  const stage = await openStage(browser, address, scene.sample);
  await scene.play(stage);
  const path = join(pictures, `${scene.name}.png`);
  await (scene.shows === "pane" ? stage.page.locator("iframe").screenshot({ path }) : stage.page.screenshot({ path }));
  await stage.page.close();
  console.log(`${scene.name}.png`);
}

async function takeAll() {
  buildPage();
  makeSamples();
  const server = pageServer(pageFolders);
  const address = `http://localhost:${await listenFrom(server, 3_700)}/`;
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  const wanted = process.argv.slice(2);
  for (const scene of scenes) if (wanted.length === 0 || wanted.includes(scene.name)) await takeScene(browser, address, scene);
  for (const printed of prints) if (wanted.length === 0 || wanted.includes(printed.name)) await takePrint(browser, address, printed);
  await browser.close();
  server.close();
}

/** The pictures of printed pages: of which sample, and which page. */
const prints = [
  { name: "to-tong-hop", sample: "national", fileOf: printedSheet, pageIndex: -1 },
  { name: "bieu-trong", sample: "mistakes", fileOf: formsFile, pageIndex: 0 },
];

async function takePrint(browser, address, { name, sample, fileOf, pageIndex }) {
  const folder = mkdtempSync(join(tmpdir(), "soat-chi-tieu-"));
  writeFileSync(join(folder, "so.xlsx"), await fileOf(await openStage(browser, address, sample)));
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "so.xlsx")], { stdio: "ignore", env: { ...process.env, LC_ALL: "vi_VN.UTF-8" } });
  execFileSync("pdftoppm", ["-png", "-r", "120", join(folder, "so.pdf"), join(folder, "trang")]);
  const printed = readdirSync(folder).filter((file) => file.endsWith(".png")).sort().at(pageIndex) ?? "";
  execFileSync("cp", [join(folder, printed), join(pictures, `${name}.png`)]);
  rmSync(folder, { recursive: true });
  console.log(`${name}.png`);
}

await takeAll();
