import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";

const dist = process.env["OFFICEJS_DIST"] ?? join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

const texts = new Map<string, string>();

/** A file of Microsoft's client, as it is published. `OFFICEJS_DIST` may name a folder with a newer copy. */
export function officeJsFile(name: string): string {
  const text = texts.get(name) ?? readFileSync(join(dist, name), "utf8").replace(/^\uFEFF/, "");
  texts.set(name, text);
  return text;
}
