import { textCell, type Edit, type SheetDesign } from "../../src/core";
import { excelWorkbook } from "../../src/excel";
import { calculated, watched } from "./support/watched";

// Before ExcelApi 1.14 nobody says who has written.
describe.each(["1.17", "1.13"])("what the add-in itself writes into a watched workbook, with ExcelApi %s", (excelApi) => {
  const area = { firstRowIndex: 1, lastRowIndex: 1, firstColumnIndex: 2, lastColumnIndex: 2 };

  it("tells the cells that the add-in itself wrote, read in one round trip after the two of the writing, and hears no echo", async () => {
    const { booted, heard, stop, tripsOf, saidAll } = await watched({ excelApi });
    const edits: readonly Edit[] = [
      { kind: "setLedger", text: "{}" },
      { kind: "setCells", sheet: "Việc", area, inputs: [[{ kind: "number", value: 310 }]], numberFormats: undefined },
    ];
    const write = async () => {
      const writing = excelWorkbook.apply(edits);
      booted.document.apply(calculated, "calculator");
      await writing;
    };
    expect(await tripsOf(write)).toBe(3);
    await saidAll();
    expect(heard.map((change) => change.kind === "cells" && { ...change, sheets: change.sheets.map(({ name, contents }) => [name, contents[1]]) })).toEqual([
      { kind: "cells", sheets: [["Việc", ["Sơn La", 500, 310]], ["Tiền", ["Sơn La", 7100]]], edited: undefined, written: edits },
    ]);
    await stop();
  });

  it("asks nothing about highlights of the add-in", async () => {
    const { heard, stop, tripsOf, saidAll } = await watched({ excelApi });
    const edits: readonly Edit[] = [{ kind: "addHighlight", sheet: "Việc", style: "error", areas: [area] }];
    expect(await tripsOf(() => excelWorkbook.apply(edits))).toBe(2);
    await saidAll();
    expect(heard).toEqual([{ kind: "cells", sheets: [], edited: undefined, written: edits }]);
    await stop();
  });

  it("tells a sheet of ours as cells, and not as a change of everything", async () => {
    const { heard, stop, tripsOf, saidAll } = await watched({ excelApi });
    const design: SheetDesign = { columnWidths: [10], rows: [[textCell("text", "Soát lỗi")]] };
    expect(await tripsOf(() => excelWorkbook.apply([{ kind: "putOwnedSheet", name: "_soat_findings", sheet: "Soát lỗi", design }]))).toBe(3);
    await saidAll();
    expect(heard.flatMap((change) => (change.kind === "cells" ? change.sheets.map(({ name, contents }) => [name, contents]) : [change.kind]))).toEqual([["Soát lỗi", [["Soát lỗi"]]]]);
    await stop();
  });

  it("says when a write of the add-in was refused", async () => {
    const { heard, stop } = await watched({ excelApi });
    await expect(excelWorkbook.apply([{ kind: "addHighlight", sheet: "Không có", style: "error", areas: [area] }])).rejects.toMatchObject({ reason: "sheetGone" });
    expect(heard).toEqual([{ kind: "refusedWrite" }]);
    await stop();
  });
});
