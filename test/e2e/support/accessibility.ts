import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: { readonly run: (context: object) => Promise<AxeResults> };
  }
}

/** What axe finds in a frame, as "rule: element". The inside of the grid belongs to its maker and is left out. */
export async function accessibilityProblems(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(source);
  const { violations } = await frame.evaluate(() => window.axe.run({ include: ["html"], exclude: ["#grid > *", "section[aria-label^='Notifications']"] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
