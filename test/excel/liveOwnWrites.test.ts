import { startLiveCheck, type CheckOutcome, type Workbook, type WorkbookChange } from "../../src/app";
import { checkOutcome } from "../../src/app/check/checkOutcome";
import type { SheetSnapshot } from "../../src/core";
import { excelWorkbook } from "../../src/excel";
import { deskWith } from "../faults/support/desk";
import { works } from "../faults/support/works";
import type { BootOptions } from "../support/excelHost";
import { drawnSheet } from "../support/drawnSheet";
import { excelWith } from "../support/excelWith";
import { until } from "../support/until";

/** A sheet that nothing else has to do with: what is typed here is heard of after all that came before. */
const notes = drawnSheet("Ghi chú", "Việc phải làm");

/** A workbook in Excel that is checked while the add-in writes into it. */
async function checkedLive(sheets: readonly SheetSnapshot[], options: BootOptions) {
  const { document } = await excelWith([notes, ...sheets], options);
  const desk = deskWith(() => "2022-10-05T09:05");
  let seen: CheckOutcome | undefined;
  let readCount = 0;
  const heard: WorkbookChange[] = [];
  const counted: Workbook = {
    ...excelWorkbook,
    read: (given) => {
      readCount += 1;
      return excelWorkbook.read(given);
    },
    watch: async (listener) => {
      const stop = await excelWorkbook.watch?.((change) => {
        heard.push(change);
        listener(change);
      });
      return stop ?? (() => Promise.resolve());
    },
  };
  const begin = () => startLiveCheck(counted, { onResult: ({ outcome }) => (seen = outcome), onStanding: () => undefined, onRefusal: (failure) => expect(failure).toBeUndefined() });
  const saidAll = async () => {
    document.apply({ kind: "cellsSet", sheetId: "sheet1", cells: [{ rowIndex: 5, columnIndex: 0, content: "xong" }] }, "grid");
    await until(() => heard.some((change) => change.kind === "cells" && change.edited?.sheet === notes.name));
  };
  return { desk, begin, saidAll, isBegun: () => seen !== undefined, seen: () => seen, readCount: () => readCount };
}

describe.each<readonly [how: string, names: readonly string[], options: BootOptions]>([
  ["as it is", works.map(({ name }) => name), {}],
  ["with formulas that are computed", ["filling", "summing up again", "clearing"], { isCalculating: true }],
])("checking while typing, %s", (_how, names, options) => {
  it.each(works.filter(({ name }) => names.includes(name)))("needs no reading of everything after $name, and shows what a full check would find", async ({ sheets, prepare, run }) => {
    const { desk, begin, saidAll, isBegun, seen, readCount } = await checkedLive(sheets, options);
    await prepare?.(desk);
    const stop = await begin();
    await until(isBegun);
    await run(desk);
    await saidAll();
    expect(seen()).toEqual(checkOutcome(await excelWorkbook.read(), {}));
    expect(readCount()).toBe(1);
    await stop();
  });
});
