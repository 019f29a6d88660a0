import { CommandType } from "@univerjs/core";
import { isAllowed } from "../../../src/workbench/grid/allowedCommands";

describe("what a person may do in the grid", () => {
  it.each([
    ["sheet.command.set-range-values", CommandType.COMMAND, true],
    ["sheet.command.numfmt.set.percent", CommandType.COMMAND, true],
    ["sheet.command.insert-row-before", CommandType.COMMAND, false],
    ["sheet.command.set-range-bold", CommandType.COMMAND, false],
    ["sheet.command.one-that-a-later-version-adds", CommandType.COMMAND, false],
    ["sheet.operation.rename-sheet", CommandType.OPERATION, false],
    ["sheet.operation.set-selections", CommandType.OPERATION, true],
    ["univer.command.undo", CommandType.COMMAND, true],
    ["univer.command.cut", CommandType.COMMAND, false],
    ["sheet.mutation.set-range-values", CommandType.MUTATION, true],
    ["sheet.mutation.add-worksheet-merge", CommandType.MUTATION, false],
    ["sheet.mutation.remove-rows", CommandType.MUTATION, false],
  ])("%s: %s, %s", (id, type, allowed) => {
    expect(isAllowed({ id, type })).toBe(allowed);
  });
});
