import type { StopWatching, WorkbookChange } from "../../src/app";
import type { SheetSnapshot } from "../../src/core";
import { excelWorkbook } from "../../src/excel";
import type { DocumentChange } from "../../src/workbench/document";
import { drawnSheet } from "../support/drawnSheet";
import type { BootedExcel, BootOptions } from "../support/excelHost";
import { excelWith } from "../support/excelWith";
import { until } from "../support/until";

const cases = drawnSheet("Việc", `
Tên đơn vị | Phải thi hành | Có điều kiện
Sơn La     | 500           | 320
Điện Biên  | 400           | 300
`);
const money = drawnSheet("Tiền", `
Tên đơn vị | Phải thi hành
Sơn La     | 7000
`);

const typed = (sheetId: string, rowIndex: number, columnIndex: number, content: number): DocumentChange => ({ kind: "cellsSet", sheetId, cells: [{ rowIndex, columnIndex, content }] });
const calculated: DocumentChange = { kind: "calculated", sheetId: "sheet2", values: [{ rowIndex: 1, columnIndex: 1, content: 7100 }] };

/** Long enough to hear what should not be told. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

interface Watched {
  readonly booted: BootedExcel;
  readonly heard: readonly WorkbookChange[];
  readonly stop: StopWatching;
  /** How many round trips something took that is told. */
  readonly tripsOf: (work: () => unknown) => Promise<number>;
}

/** 60.000 cells, of which 40.000 are asked for at once. */
const longRows = <Value>(value: Value) => Array.from({ length: 1500 }, () => Array.from({ length: 40 }, () => value));
const longSheet: SheetSnapshot = { ...cases, name: "Dài", contents: longRows(7), formulas: longRows(""), numberFormats: longRows("0") };

async function watched(options: BootOptions = {}, sheets: readonly SheetSnapshot[] = [cases, money]): Promise<Watched> {
  const booted = await excelWith(sheets, options);
  const heard: WorkbookChange[] = [];
  const stop = await excelWorkbook.watch?.((change) => heard.push(change));
  if (!stop) throw new RangeError("Excel is not watched");
  const tripsOf = async (work: () => unknown) => {
    const [before, heardBefore] = [booted.roundTrips(), heard.length];
    await work();
    await until(() => heard.length > heardBefore);
    await settled();
    return booted.roundTrips() - before;
  };
  return { booted, heard, stop, tripsOf };
}

describe("a watched workbook", () => {
  it.each<readonly [what: string, changes: readonly DocumentChange[], sheets: readonly string[], edited: object | undefined]>([
    ["a typed figure", [typed("sheet1", 1, 2, 310)], ["Việc"], { sheet: "Việc", rowIndex: 1, columnIndex: 2 }],
    ["two figures on two sheets", [typed("sheet1", 1, 2, 310), typed("sheet2", 1, 1, 7100)], ["Việc", "Tiền"], { sheet: "Tiền", rowIndex: 1, columnIndex: 1 }],
    ["a figure and what is calculated from it on another sheet", [typed("sheet1", 1, 2, 310), calculated], ["Việc", "Tiền"], { sheet: "Việc", rowIndex: 1, columnIndex: 2 }],
    ["a calculation alone", [calculated], ["Tiền"], undefined],
  ])("tells %s, read in one round trip", async (_what, changes, sheets, edited) => {
    const { booted, heard, stop, tripsOf } = await watched();
    expect(await tripsOf(() => changes.forEach((change) => booted.document.apply(change, change.kind === "calculated" ? "calculator" : "grid")))).toBe(1);
    expect(heard.map((change) => (change.kind === "cells" ? { sheets: change.sheets.map(({ name }) => name), edited: change.edited } : change))).toEqual([{ sheets, edited }]);
    await stop();
  });

  it("is told as a full reading has it", async () => {
    const { booted, heard, stop, tripsOf } = await watched();
    await tripsOf(() => booted.document.apply(typed("sheet1", 5, 4, 12.5), "grid"));
    const { sheets } = await excelWorkbook.read();
    const { name, origin, contents, formulas, numberFormats, merges } = sheets[0] ?? cases;
    expect(heard).toEqual([{ kind: "cells", sheets: [{ name, origin, contents, formulas, numberFormats, merges }], edited: { sheet: "Việc", rowIndex: 5, columnIndex: 4 } }]);
    expect(contents[5]?.[4]).toBe(12.5);
    await stop();
  });

  it("takes a hundred cells, filled down one by one, for one burst", async () => {
    const { booted, heard, stop, tripsOf } = await watched();
    const filling = () => Array.from({ length: 100 }, (_, index) => booted.document.apply(typed("sheet1", 3 + index, 1, index), "grid"));
    expect(await tripsOf(filling)).toBe(1);
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

  it.each(["1.17", "1.13"])("hears no echo of the add-in's own writes with ExcelApi %s", async (excelApi) => {
    const { heard, stop } = await watched({ excelApi });
    const area = { firstRowIndex: 1, lastRowIndex: 1, firstColumnIndex: 2, lastColumnIndex: 2 };
    await excelWorkbook.apply([{ kind: "setCells", sheet: "Việc", area, inputs: [[{ kind: "number", value: 310 }]], numberFormats: undefined }]);
    await settled();
    expect(heard).toEqual([{ kind: "ownWrite" }]);
    await stop();
  });

  it("waits until a cell is typed to its end", async () => {
    const { booted, heard, stop } = await watched();
    booted.document.apply(typed("sheet1", 1, 2, 310), "grid");
    booted.document.apply({ kind: "editingSet", isEditing: true }, "grid");
    await settled();
    expect(heard).toEqual([]);
    booted.document.apply({ kind: "editingSet", isEditing: false }, "grid");
    await until(() => heard.length > 0);
    expect(heard.map(({ kind }) => kind)).toEqual(["cells"]);
    await stop();
  });

  it("asks again where Excel refuses to be asked while a cell is typed", async () => {
    const { booted, heard, stop } = await watched();
    Object.assign(booted.Office.context.requirements, { isSetSupported: (name: string) => name === "ExcelApi" });
    booted.document.apply(typed("sheet1", 1, 2, 310), "grid");
    booted.document.apply({ kind: "editingSet", isEditing: true }, "grid");
    await settled();
    booted.document.apply(typed("sheet2", 1, 1, 7100), "grid");
    booted.document.apply({ kind: "editingSet", isEditing: false }, "grid");
    const told = (): readonly string[] => heard.flatMap((change) => (change.kind === "cells" ? change.sheets.map(({ name }) => name) : change.kind));
    await until(() => told().includes("Việc") && told().includes("Tiền"));
    expect(new Set(told())).toEqual(new Set(["Việc", "Tiền"]));
    await stop();
  });

  it("is silent once the watching has ended", async () => {
    const { booted, heard, stop } = await watched();
    await stop();
    const before = booted.roundTrips();
    booted.document.apply(typed("sheet1", 1, 2, 310), "grid");
    await settled();
    expect([booted.roundTrips() - before, heard]).toEqual([0, []]);
  });

  it("is not watched by an Excel that has no events of all sheets", async () => {
    await excelWith([cases], { excelApi: "1.8" });
    await expect(excelWorkbook.watch?.(() => undefined)).rejects.toMatchObject({ reason: "notSupported" });
  });
});
