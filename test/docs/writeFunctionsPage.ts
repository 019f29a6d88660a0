// Writes docs/ham-soat.md from what Excel is told of the functions: npm run docs:functions
import { readFileSync, writeFileSync } from "node:fs";
import { functionsPage } from "./functionsPage";

const description = new URL("../../src/functions/functions.json", import.meta.url);
writeFileSync(new URL("../../docs/ham-soat.md", import.meta.url), functionsPage(JSON.parse(readFileSync(description, "utf8")).functions));
