// Writes docs/rules from the texts that the pane shows: npm run docs:rules
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ruleDocuments } from "./rulePages";

const folder = new URL("../../docs/rules/", import.meta.url);
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of ruleDocuments()) {
  const file = new URL(path, folder);
  mkdirSync(dirname(file.pathname), { recursive: true });
  writeFileSync(file, text);
}
