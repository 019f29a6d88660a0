// Prints every page of the guide as the build makes it, by its address below guide/, as JSON.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { guidePage } = require("../../assets/guide/guidePage.cjs");
const docs = new URL("../../docs/", import.meta.url);
const pages = {};
for (const [folder, depth] of [
  ["", 0],
  ["huong-dan/", 1],
]) {
  for (const name of readdirSync(new URL(folder, docs)).filter((file) => file.endsWith(".md"))) {
    pages[folder + name.replace(/\.md$/, ".html")] = await guidePage(readFileSync(new URL(folder + name, docs), "utf8"), depth);
  }
}
process.stdout.write(JSON.stringify(pages));
