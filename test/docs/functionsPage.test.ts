import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functions } from "../../src/functions/functions.json";
import { functionsPage } from "./functionsPage";

it("docs/ham-soat.md says what Excel is told of the functions; npm run docs:functions writes it anew", () => {
  expect(readFileSync(join(__dirname, "../../docs/ham-soat.md"), "utf8")).toBe(functionsPage(functions));
});
