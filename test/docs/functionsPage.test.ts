import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functions } from "../../src/functions/functions.json";
import { areaFunctions, cellFunctions } from "../../src/functions/givenFunctions";
import { FunctionRefusal } from "../../src/functions/refusal";
import { wordsFor } from "../../src/locale";
import { functionExamples, type FunctionExample } from "./functionExamples";
import { functionsPage } from "./functionsPage";

const computing: Readonly<Record<string, (...given: never[]) => number | string>> = { ...cellFunctions, ...areaFunctions };

/** What a cell shows: numbers in Vietnamese writing, or the error. */
function shown(id: string, { given }: FunctionExample): string | undefined {
  try {
    const answer = computing[id]?.(...(given as never[]));
    return typeof answer === "number" ? String(answer).replace(".", ",") : answer;
  } catch (error) {
    if (error instanceof FunctionRefusal) return error.kind === "notAvailable" ? "#N/A" : "#VALUE!";
    throw error;
  }
}

describe("docs/ham-soat.md", () => {
  it("says what Excel is told of the functions; npm run docs:functions writes it anew", () => {
    expect(readFileSync(join(__dirname, "../../docs/ham-soat.md"), "utf8")).toBe(functionsPage(functions));
  });

  it.each(functions.map(({ id }) => id))("shows of SOAT.%s what a cell shows", (id) => {
    const examples = functionExamples[id] ?? [];
    expect(examples.map((example) => shown(id, example))).toEqual(examples.map((example) => example.shown));
    expect(examples.length).toBeGreaterThan(1);
  });

  it("names the button that writes plain formulas as the pane does", () => {
    expect(functionsPage(functions)).toContain(`**${wordsFor("vi").pane.actions.fill.name}**`);
  });
});
