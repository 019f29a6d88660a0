import { sep } from "node:path";
import type { Call } from "../../call/call";

/** The version of docs/soat-report.schema.json: the first number changes when a reader of the old form would break. */
export const schemaVersion = "1.2.0";

/** What stands at the head of every result in JSON. */
export function jsonHead({ command, language }: Call, version: string) {
  return { schemaVersion, tool: { name: "soat", version }, command, language };
}

/** A result as it is printed. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Paths in results read alike on every system. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
