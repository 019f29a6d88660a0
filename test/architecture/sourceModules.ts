import { readdirSync, readFileSync } from "node:fs";
import { posix, join, relative, sep } from "node:path";
import ts from "typescript";

/** One source file: what it imports of the project, what of packages, and its syntax. Paths are relative to src. */
export interface SourceModule {
  readonly path: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  readonly syntax: ts.SourceFile;
}

/** Every TypeScript module below a folder. Types count as imports: a module that needs another's nouns depends on it. */
export function sourceModules(folder: string): readonly SourceModule[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => relative(folder, join(folder, path)).split(sep).join("/"))
    .filter((path) => /\.tsx?$/.test(path));
  const known = new Set(paths);
  return paths.map((path) => sourceModule(path, readFileSync(join(folder, path), "utf8"), known));
}

function sourceModule(path: string, text: string, known: ReadonlySet<string>): SourceModule {
  const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const own = specifiers.filter((name) => name.startsWith("."));
  return {
    path,
    syntax,
    imports: own.map((specifier) => resolved(path, specifier, known)).filter((target) => target !== undefined),
    packages: specifiers.filter((name) => !name.startsWith(".")),
  };
}

/** The file that a relative import means; `undefined` for what is no module, such as a style sheet. */
function resolved(from: string, specifier: string, known: ReadonlySet<string>): string | undefined {
  const target = posix.join(posix.dirname(from), specifier);
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`].find((path) => known.has(path));
}
