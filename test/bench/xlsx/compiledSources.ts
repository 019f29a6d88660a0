import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { transformSync } from "@swc/core";

const root = resolve(import.meta.dirname, "..", "..", "..");
const sources = ["src/core", "src/app", "src/locale", "src/xlsx", "src/cli/files", "test/bench/xlsx"];

/**
 * The sources as plain JavaScript in a folder of their own, so that a measured process holds no compiler. Gives the path of the
 * script that does a job.
 */
export function compiledSources(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  for (const path of sources.flatMap((source) => scriptsBelow(join(root, source)))) {
    const { code } = transformSync(readFileSync(path, "utf8"), { filename: path, module: { type: "commonjs" }, jsc: { target: "es2022", parser: { syntax: "typescript" } } });
    const target = join(folder, relative(root, path)).replace(/\.ts$/, ".js");
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }');
  return join(folder, "test", "bench", "xlsx", "child.js");
}

function scriptsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) => (name.endsWith(".ts") ? [join(folder, name)] : []));
}
