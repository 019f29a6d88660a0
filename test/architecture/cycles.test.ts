import { cyclesOf } from "./cycles";

describe("cyclesOf", () => {
  it.each([
    ["a chain", { a: ["b"], b: ["c"], c: [] }, []],
    ["two ways to one module", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
    ["a module that imports itself", { a: ["a"] }, ["a → a"]],
    ["a cycle behind a chain", { a: ["b"], b: ["c"], c: ["b"] }, ["b → c → b"]],
  ])("%s", (_, graph: Record<string, string[]>, cycles) => {
    expect(cyclesOf(Object.entries(graph).map(([path, imports]) => ({ path, imports })))).toEqual(cycles);
  });
});
