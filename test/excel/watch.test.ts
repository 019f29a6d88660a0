import type { WorkbookChange } from "../../src/app";
import type { SheetSnapshot } from "../../src/core";
import { excelWorkbook } from "../../src/excel";
import type { DocumentChange } from "../../src/workbench/document";
import { excelWith } from "../support/excelWith";
import { until } from "../support/until";
import { calculated, cases, money, typed, watched } from "./support/watched";

/** 60.000 cells, of which 40.000 are asked for at once. */
const longRows = <Value>(value: Value) => Array.from({ length: 1500 }, () => Array.from({ length: 40 }, () => value));
const longSheet: SheetSnapshot = { ...cases, name: "Dài", contents: longRows(7), formulas: longRows(""), numberFormats: longRows("0") };

describe("a watched workbook", () => {
  it.each<readonly [what: string, changes: readonly DocumentChange[], sheets: readonly string[], edited: object | undefined]>([
    ["a typed figure", [typed("sheet1", 1, 2, 310)], ["Việc"], { sheet: "Việc", rowIndex: 1, columnIndex: 2 }],
    ["two figures on two sheets", [typed("sheet1", 1, 2, 310), typed("sheet2", 1, 1, 7100)], ["Việc", "Tiền"], { sheet: "Tiền", rowIndex: 1, columnIndex: 1 }],
    ["a figure and what is calculated from it on another sheet", [typed("sheet1", 1, 2, 310), calculated], ["Việc", "Tiền"], { sheet: "Việc", rowIndex: 1, columnIndex: 2 }],
    ["a calculation alone", [calculated], ["Tiền"], undefined],
  ])("tells %s, read in one round trip", async (_what, changes, sheets, edited) => {
    const { booted, heard, stop, tripsOf, saidAll } = await watched();
    expect(await tripsOf(() => changes.forEach((change) => booted.document.apply(change, change.kind === "calculated" ? "calculator" : "grid")))).toBe(1);
    await saidAll();
    expect(heard.map((change) => (change.kind === "cells" ? { sheets: change.sheets.map(({ name }) => name), edited: change.edited } : change))).toEqual([{ sheets, edited }]);
    await stop();
  });

  it("is told as a full reading has it", async () => {
    const { booted, heard, stop, tripsOf } = await watched();
    await tripsOf(() => booted.document.apply(typed("sheet1", 5, 4, 12.5), "grid"));
    const { sheets } = await excelWorkbook.read();
    const { name, origin, contents, formulas, numberFormats, merges } = sheets[0] ?? cases;
    expect(heard).toEqual([{ kind: "cells", sheets: [{ name, origin, contents, formulas, numberFormats, merges }], edited: { sheet: "Việc", rowIndex: 5, columnIndex: 4 }, written: [] }]);
    expect(contents[5]?.[4]).toBe(12.5);
    await stop();
  });

  it("takes a hundred cells, filled down one by one, for one burst", async () => {
    const { booted, heard, stop, tripsOf, saidAll } = await watched();
    const filling = () => Array.from({ length: 100 }, (_, index) => booted.document.apply(typed("sheet1", 3 + index, 1, index), "grid"));
    expect(await tripsOf(filling)).toBe(1);
    await saidAll();
    expect(heard).toHaveLength(1);
    await stop();
  });

  it("reads a sheet in several blocks, and no other with it, where one answer does not hold it", async () => {
    const { booted, heard, stop } = await watched({ payloadLimitBytes: 400_000 }, [longSheet, money]);
    booted.document.apply(typed("sheet1", 1, 1, 310), "grid");
    await until(() => heard.length > 0);
    const [change] = heard;
    expect(change?.kind === "cells" && change.sheets.map(({ name, contents }) => [name, contents.length, contents[1]?.[1], contents.at(-1)?.[1]])).toEqual([["Dài", 1500, 310, 7]]);
    await stop();
  });

  it.each<readonly [what: string, change: DocumentChange]>([
    ["inserted rows", { kind: "rowsInserted", sheetId: "sheet1", rowIndex: 1, count: 1 }],
    ["deleted columns", { kind: "columnsDeleted", sheetId: "sheet1", columnIndex: 2, count: 1 }],
    ["a deleted sheet", { kind: "sheetDeleted", sheetId: "sheet2" }],
  ])("asks nothing about %s, and says that cells have moved", async (_what, change) => {
    const { booted, heard, stop, tripsOf } = await watched();
    expect(await tripsOf(() => booted.document.apply(change, "grid"))).toBe(0);
    expect(heard).toEqual([{ kind: "structure" }]);
    await stop();
  });

  it("waits until a cell is typed to its end", async () => {
    const { booted, heard, stop } = await watched();
    booted.document.apply({ kind: "editingSet", isEditing: true }, "grid");
    const before = booted.roundTrips();
    booted.document.apply(typed("sheet1", 1, 2, 310), "grid");
    await until(() => booted.roundTrips() > before);
    expect(heard).toEqual([]);
    booted.document.apply({ kind: "editingSet", isEditing: false }, "grid");
    await until(() => heard.length > 0);
    expect(heard.map(({ kind }) => kind)).toEqual(["cells"]);
    await stop();
  });

  it("asks again where Excel refuses to be asked while a cell is typed", async () => {
    const { booted, heard, stop } = await watched();
    Object.assign(booted.Office.context.requirements, { isSetSupported: (name: string) => name === "ExcelApi" });
    booted.document.apply({ kind: "editingSet", isEditing: true }, "grid");
    booted.document.apply(typed("sheet1", 1, 2, 310), "grid");
    await until(() => heard.length > 0);
    expect(heard[0]).toEqual({ kind: "delayed" });
    booted.document.apply(typed("sheet2", 1, 1, 7100), "grid");
    booted.document.apply({ kind: "editingSet", isEditing: false }, "grid");
    const read = () => heard.flatMap((change) => (change.kind === "cells" ? change.sheets.map(({ name }) => name) : []));
    await until(() => read().includes("Việc") && read().includes("Tiền"));
    await stop();
  });

  it("is silent once the watching has ended", async () => {
    const { booted, heard, stop } = await watched();
    const others: WorkbookChange[] = [];
    const stopOther = await excelWorkbook.watch?.((change) => others.push(change));
    await stop();
    booted.document.apply(typed("sheet1", 1, 2, 310), "grid");
    await until(() => others.length > 0);
    expect(heard).toEqual([]);
    await stopOther?.();
  });

  it("is not watched by an Excel that has no events of all sheets", async () => {
    await excelWith([cases], { excelApi: "1.8" });
    await expect(excelWorkbook.watch?.(() => undefined)).rejects.toMatchObject({ reason: "notSupported" });
  });
});
