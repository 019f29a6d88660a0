// Writes the sample workbooks: npm run samples [-- folder]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleFiles } from "./sampleFiles";

const folder = process.argv[2] ?? "dist/samples";
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of sampleFiles()) writeFileSync(join(folder, name), bytes);
