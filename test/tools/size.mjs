// Builds the add-in and measures what its pane loads before it can be used, without Microsoft's office.js: npm run size
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { nodeSucceeds, projectFolder } from "./shell.mjs";

const limitBytes = 250 * 1024;
const folder = join(projectFolder, "dist", "addin");

/** The scripts of our own that a page names: the chunks that it waits for. */
function initialScripts(page) {
  const sources = [...readFileSync(join(folder, page), "utf8").matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source]) => source);
  return sources.filter((source) => !/^(https?:)?\/\//.test(source) && !source.includes("office-js/"));
}

function measured(file) {
  const bytes = readFileSync(join(folder, file));
  return { file, bytes: bytes.length, gzipBytes: gzipSync(bytes, { level: 9 }).length };
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(11);
}

function table(title, rows) {
  console.log(`\n${title.padEnd(40)}${"plain".padStart(11)}${"gzip".padStart(11)}`);
  for (const { file, bytes, gzipBytes } of rows) console.log(`${file.padEnd(40)}${kilobytes(bytes)}${kilobytes(gzipBytes)}`);
}

if (!nodeSucceeds("node_modules/webpack/bin/webpack.js", ["--mode", "production", "--config-name", "addin", "--stats", "errors-warnings"])) {
  process.exit(1);
}
const initial = initialScripts("taskpane.html");
const scripts = readdirSync(folder).filter((file) => /\.(js|css)$/.test(file));
table("loaded with the pane", initial.map(measured));
table("loaded later, or by the ribbon", scripts.filter((file) => !initial.includes(file)).map(measured));

const total = initial.map(measured).reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
const isSmall = initial.length > 0 && total < limitBytes;
console.log(`\n${isSmall ? "✓" : "✗"} initial JavaScript of the pane: ${kilobytes(total).trim()} of ${kilobytes(limitBytes).trim()} (gzip)`);
process.exitCode = isSmall ? 0 : 1;
