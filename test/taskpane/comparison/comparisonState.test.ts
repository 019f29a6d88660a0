import { submissionOf, type ReadFile } from "../../../src/app";
import { initialComparison, nameOf, nextComparison, type ComparisonEvent } from "../../../src/taskpane/comparison/comparisonState";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { sampleOutcome } from "../support/sampleOutcome";

const fileNamed = (name: string): ReadFile => ({ snapshot: memoryWorkbook([]).snapshot(), submission: submissionOf(name, [], sampleOutcome([])) });
const [first, second, again] = [fileNamed("a.xlsx"), fileNamed("b.xlsx"), fileNamed("a.xlsx")];
const after = (...events: readonly ComparisonEvent[]) => events.reduce(nextComparison, initialComparison);
const read = (...files: readonly ReadFile[]): ComparisonEvent => ({ kind: "filesRead", read: files, refused: [] });

describe("the place of comparisons after", () => {
  it.each<readonly [string, readonly ComparisonEvent[], readonly string[]]>([
    ["files are read", [read(first, second)], ["a.xlsx", "b.xlsx"]],
    ["more files are read", [read(first), read(second)], ["a.xlsx", "b.xlsx"]],
    ["a file of the same name is read: it takes the place of the first", [read(first, second), read(again)], ["b.xlsx", "a.xlsx"]],
    ["a file is removed", [read(first, second), { kind: "fileRemoved", name: "a.xlsx" }], ["b.xlsx"]],
  ])("%s", (_, events, names) => {
    expect(after(...events).files.map(nameOf)).toEqual(names);
  });

  it("a refusal says why, and lets the person go on", () => {
    const state = after({ kind: "working", work: "comparing" }, { kind: "refused", reason: "cellInEditMode", sheet: undefined });
    expect([state.work, state.notice?.kind]).toEqual([undefined, "refused"]);
  });

  it("a stop says nothing: the person knows", () => {
    const state = after({ kind: "working", work: "reading" }, { kind: "refused", reason: "cancelled", sheet: undefined });
    expect([state.work, state.notice]).toEqual([undefined, undefined]);
  });
});
