import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..", "..", "..");
const question = 'import { findBrowser } from "./test/tools/browser.mjs"; console.log(findBrowser() ?? "");';

/** Where this machine keeps Chrome, Edge or Chromium; "" where it has none. */
export function browserPath(): string {
  const options = { cwd: root, encoding: "utf8" } as const;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", question], options).trim();
}
