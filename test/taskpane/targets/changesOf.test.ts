import { emptyDraft, type TargetDraft } from "../../../src/core";
import { changesOf } from "../../../src/taskpane/targets/changesOf";
import { typedDraft } from "../../../src/taskpane/targets/typedLine";

const read: TargetDraft = { ...emptyDraft, year: 2025, unit: "Tỉnh Sơn La", side: "Việc", rate: 82.5, effectiveFrom: 45748 };
const textual: TargetDraft = { ...emptyDraft, year: 2025, unit: "Gia Lai", side: "Việc", rate: "83,5" };
const lineOf = (draft: TargetDraft, typed: Partial<ReturnType<typeof typedDraft>> = {}, id = 0) => ({ id, read: draft, draft: { ...typedDraft(draft), ...typed } });

describe("the changes of a list of targets", () => {
  it.each([
    ["a line that was left alone", [lineOf(read)], []],
    ["a line that was typed over and back", [lineOf(read, { rate: "82,5" })], []],
    ["a rate", [lineOf(read, { rate: "83" })], [{ kind: "changed", before: read, after: { ...read, rate: "83" } }]],
    ["what cannot be read", [lineOf(read, { side: "?" })], [{ kind: "changed", before: read, after: { ...read, side: "?" } }]],
    ["a day that is taken away", [lineOf(read, { effectiveFrom: "" })], [{ kind: "changed", before: read, after: { ...read, effectiveFrom: "" } }]],
    ["a new line", [{ id: 1, read: undefined, draft: typedDraft(read) }], [{ kind: "added", after: typedDraft(read) }]],
  ] as const)("of %s", (_, lines, expected) => {
    expect(changesOf({ lines, removed: [] })).toEqual(expected);
  });

  it("begin with the lines that go, and hold those that are written anew as they are", () => {
    expect(changesOf({ lines: [lineOf(read), lineOf(textual, {}, 1)], removed: [read] }, [2])).toEqual([
      { kind: "removed", before: read },
      { kind: "changed", before: textual, after: textual },
    ]);
  });
});
