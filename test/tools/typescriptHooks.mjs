import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

const endings = [".ts", ".tsx", "/index.ts", "/index.tsx"];
const isFile = (url) => existsSync(url) && statSync(url).isFile();

/** Finds the TypeScript file that an import without an ending means. */
export async function resolve(specifier, context, next) {
  if (!specifier.startsWith(".") || !context.parentURL) return next(specifier, context);
  const target = new URL(specifier, context.parentURL);
  if (isFile(target)) return next(specifier, context);
  const ending = endings.find((candidate) => isFile(new URL(target.href + candidate)));
  return next(ending ? target.href + ending : specifier, context);
}

/** Takes the types off a TypeScript module. */
export async function load(url, context, next) {
  if (!/^file:.*\.tsx?$/.test(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    sourceMaps: "inline",
    module: { type: "es6" },
    jsc: { target: "es2022", parser: { syntax: "typescript", tsx: url.endsWith("x") }, transform: { react: { runtime: "automatic" } } },
  });
  return { format: "module", source: code, shortCircuit: true };
}
