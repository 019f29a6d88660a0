import type { StopWatching, WorkbookChange } from "../../../src/app";
import type { SheetSnapshot } from "../../../src/core";
import { excelWorkbook } from "../../../src/excel";
import type { DocumentChange } from "../../../src/workbench/document";
import { drawnSheet } from "../../support/drawnSheet";
import type { BootedExcel, BootOptions } from "../../support/excelHost";
import { excelWith } from "../../support/excelWith";
import { until } from "../../support/until";

/** Figures about cases. */
export const cases = drawnSheet("Việc", `
Tên đơn vị | Phải thi hành | Có điều kiện
Sơn La     | 500           | 320
Điện Biên  | 400           | 300
`);
/** Figures about money. */
export const money = drawnSheet("Tiền", `
Tên đơn vị | Phải thi hành
Sơn La     | 7000
`);
/** A sheet that no other has to do with. */
const notes = drawnSheet("Ghi chú", "Việc phải làm");

/** A figure that a person types. */
export const typed = (sheetId: string, rowIndex: number, columnIndex: number, content: number): DocumentChange => ({ kind: "cellsSet", sheetId, cells: [{ rowIndex, columnIndex, content }] });
/** A formula on the second sheet shows another value. */
export const calculated: DocumentChange = { kind: "calculated", sheetId: "sheet2", values: [{ rowIndex: 1, columnIndex: 1, content: 7100 }] };

/** A workbook in Excel, and what is told of it. */
export interface Watched {
  readonly booted: BootedExcel;
  readonly heard: readonly WorkbookChange[];
  readonly stop: StopWatching;
  /** How many round trips it took until something was heard of some work. */
  readonly tripsOf: (work: () => unknown) => Promise<number>;
  /** Whatever was to be told is told: a figure that is typed now on a sheet of its own is heard of after it, and alone. */
  readonly saidAll: () => Promise<void>;
}

/** Begins to watch a workbook in Excel. */
export async function watched(options: BootOptions = {}, sheets: readonly SheetSnapshot[] = [cases, money, notes]): Promise<Watched> {
  const booted = await excelWith(sheets, options);
  const heard: WorkbookChange[] = [];
  const stop = await excelWorkbook.watch?.((change) => heard.push(change));
  if (!stop) throw new RangeError("Excel is not watched");
  const tripsOf = async (work: () => unknown) => {
    const [before, heardBefore] = [booted.roundTrips(), heard.length];
    await work();
    await until(() => heard.length > heardBefore);
    return booted.roundTrips() - before;
  };
  const saidAll = async () => {
    booted.document.apply(typed("sheet3", 1, 0, 1), "grid");
    await until(() => heard.some((change) => change.kind === "cells" && change.edited?.sheet === notes.name));
    const last = heard.pop();
    expect(last).toMatchObject({ sheets: [{ name: notes.name }], written: [] });
  };
  return { booted, heard, stop, tripsOf, saidAll };
}
