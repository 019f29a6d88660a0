import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The bytes of a sample as the workbench serves it. */
export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "..", "..", "..", "dist", "samples", `${name}.xlsx`)));
}
