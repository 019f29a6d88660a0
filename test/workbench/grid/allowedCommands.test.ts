import { isAllowed } from "../../../src/workbench/grid/allowedCommands";

describe("what a person may do in the grid", () => {
  it.each([
    ["sheet.command.set-range-values", true],
    ["sheet.command.numfmt.set.percent", true],
    ["sheet.command.insert-row-before", false],
    ["sheet.command.set-range-bold", false],
    ["sheet.command.one-that-a-later-version-adds", false],
    ["sheet.operation.rename-sheet", false],
    ["sheet.operation.set-selections", true],
    ["univer.command.undo", true],
    ["univer.command.cut", false],
    ["sheet.mutation.set-range-values", true],
    ["sheet.mutation.add-worksheet-merge", false],
    ["sheet.mutation.remove-rows", false],
  ])("%s: %s", (id, allowed) => {
    expect(isAllowed(id)).toBe(allowed);
  });
});
