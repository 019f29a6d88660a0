// Says what is wrong with a manifest, without asking anybody on the network: npm run validate [-- path]
import { readFileSync } from "node:fs";
import { manifestProblems } from "./manifestProblems";
import { projectSurroundings } from "./projectSurroundings";

const path = process.argv[2] ?? "manifest.xml";
const problems = manifestProblems(readFileSync(path, "utf8"), projectSurroundings("."));
const lines = problems.length === 0 ? [`${path}: no problem found`] : problems;
process.stdout.write(`${lines.join("\n")}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
