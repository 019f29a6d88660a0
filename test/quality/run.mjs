// Prints how well errors are found and mended: node test/quality/run.mjs [set.csv] [--seed 7] [--misses]
import "../tools/typescript.mjs";

await import("./run.ts");
