import { HostFailure, startLiveCheck, useCasesOf, type LiveResult } from "../../../src/app";
import { areaOf, cellAddress, type CellContent, type CellRef } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { watchedWorkbook } from "../../support/watchedWorkbook";

const sheets = [
  drawnSheet("Sơn La", `
KẾT QUẢ VỀ VIỆC 12 tháng năm 2024
Tên đơn vị | Tổng số phải thi hành | Có điều kiện | Chưa có điều kiện | Hoãn, tạm đình chỉ, trường hợp khác
Mai Sơn    | 500 | 320 | 170 | 10
Sông Mã    | 300 | 200 | 90  | 10
`),
  drawnSheet("Điện Biên", `
KẾT QUẢ VỀ VIỆC 12 tháng năm 2024
Tên đơn vị | Tổng số phải thi hành | Có điều kiện | Chưa có điều kiện | Hoãn, tạm đình chỉ, trường hợp khác
Tủa Chùa   | 100 | 60  | 35 | 5
Mường Ảng  | 80  | 50  | 25 | 5
`),
];

/** Work that was begun is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function checkedLive() {
  const workbook = watchedWorkbook(sheets);
  const results: LiveResult[] = [];
  const refusals: string[] = [];
  const stop = await startLiveCheck(workbook, { onResult: (result) => results.push(result), onStanding: () => undefined, onRefusal: ({ reason }) => refusals.push(reason) });
  await settled();
  const type = async (sheet: string, address: string, content: CellContent) => {
    workbook.type({ sheet, ...cell(address), content });
    await settled();
  };
  return { workbook, results, refusals, stop, type };
}

function cell(address: string): Omit<CellRef, "sheet"> {
  const area = areaOf(address);
  return { rowIndex: area?.firstRowIndex ?? -1, columnIndex: area?.firstColumnIndex ?? -1 };
}

const ledgerText = JSON.stringify({ version: 1, filledAreas: [] });

/** The codes of the findings that a result has, each with its cell. */
const told = (result: LiveResult | undefined) => result?.outcome.report.findings.filter(({ severity }) => severity === "error").map(({ code, cells: [at] }) => `${code} ${at.sheet}!${cellAddress(at.rowIndex, at.columnIndex)}`);

describe("checking while typing", () => {
  it("checks at once, tells a wrong figure, and takes the finding back once it is mended", async () => {
    const { workbook, results, type } = await checkedLive();
    await type("Sơn La", "C3", 230);
    await type("Sơn La", "C3", 320);
    expect(results.map(told)).toEqual([[], ["balanceBroken Sơn La!C3"], []]);
    expect(workbook.readCount()).toBe(1);
  });

  it.each<readonly [what: string, address: string, content: CellContent, row: object | undefined]>([
    ["a part that is too small", "C4", 20, { label: "Sông Mã", side: "cases", standing: expect.objectContaining({ kind: "off", total: "toEnforce", stated: 300, gap: 180 }) }],
    ["a part that is too large", "D4", 100, { label: "Sông Mã", side: "cases", standing: expect.objectContaining({ kind: "off", gap: -10 }) }],
    ["a part that is blank again", "D4", null, { label: "Sông Mã", side: "cases", standing: expect.objectContaining({ kind: "unfinished", gap: 90 }) }],
    ["a total without its figure", "B4", null, undefined],
    ["a note beside the table", "H4", "xem lại", undefined],
    ["a name", "A4", "Sốp Cộp", undefined],
  ])("tells how the row stands after %s", async (_what, address, content, row) => {
    const { results, type } = await checkedLive();
    await type("Sơn La", address, content);
    expect(results.at(-1)?.row).toEqual(row);
  });

  it("says that a row is balanced when it is", async () => {
    const { results, type } = await checkedLive();
    await type("Sơn La", "C4", 190);
    await type("Sơn La", "D4", 100);
    expect(results.map(({ row }) => row?.standing.kind)).toEqual([undefined, "off", "balanced"]);
  });

  it("says nothing where nothing has changed", async () => {
    const { results, type } = await checkedLive();
    await type("Sơn La", "C3", 320);
    expect(results).toHaveLength(1);
  });

  it("recognises only the sheet that was typed in", async () => {
    const { results, type } = await checkedLive();
    await type("Sơn La", "C3", 230);
    const tablesOf = (result: LiveResult | undefined) => result?.outcome.recognition.tables ?? [];
    expect(tablesOf(results[1]).map((table, index) => table === tablesOf(results[0])[index])).toEqual([false, true]);
  });

  it("reads everything once more after rows were put in, and no more with the next change", async () => {
    const { workbook, results, type } = await checkedLive();
    workbook.restructure((all) => all.toReversed());
    await settled();
    expect([workbook.readCount(), results.length]).toEqual([2, 2]);
    await type("Sơn La", "C3", 230);
    expect([workbook.readCount(), results.length]).toEqual([2, 3]);
  });

  it("knows what the add-in itself has written, and reads nothing anew for it", async () => {
    const { workbook, results } = await checkedLive();
    await workbook.apply([{ kind: "setLedger", text: undefined }]);
    await settled();
    expect([workbook.readCount(), results.length]).toEqual([1, 1]);
    await workbook.apply([{ kind: "setLedger", text: ledgerText }]);
    await settled();
    expect([workbook.readCount(), results.length]).toEqual([1, 2]);
  });

  it("reads everything after a write that was refused, perhaps halfway", async () => {
    const { workbook, results } = await checkedLive();
    workbook.tell({ kind: "refusedWrite" });
    await settled();
    expect([workbook.readCount(), results.length]).toEqual([2, 2]);
  });

  it("goes on telling how the row stands while the add-in writes, and no more once rows have moved", async () => {
    const { workbook, results, type } = await checkedLive();
    await type("Sơn La", "C4", 20);
    await workbook.apply([{ kind: "setLedger", text: ledgerText }]);
    await settled();
    workbook.tell({ kind: "refusedWrite" });
    await settled();
    workbook.restructure((all) => all.toReversed());
    await settled();
    expect(results.map(({ row }) => row?.standing.kind)).toEqual([undefined, "off", "off", "off", undefined]);
  });

  it("reads everything where a changed sheet has another name", async () => {
    const { workbook, results } = await checkedLive();
    const [renamed] = sheets;
    if (renamed) workbook.tell({ kind: "cells", sheets: [{ ...renamed, name: "Lai Châu" }], edited: undefined, written: [] });
    await settled();
    expect([workbook.readCount(), results.length]).toEqual([2, 2]);
  });

  it("ends when the host refuses, and says why", async () => {
    const { workbook, refusals } = await checkedLive();
    workbook.tell({ kind: "refused", failure: new HostFailure("accessDenied") });
    expect([refusals, workbook.isWatched()]).toEqual([["accessDenied"], false]);
  });

  it("ends when everything has to be read and the host refuses that", async () => {
    const refusals: string[] = [];
    const refusing = { ...watchedWorkbook(sheets), read: () => Promise.reject(new HostFailure("sheetGone")) };
    await startLiveCheck(refusing, { onResult: () => undefined, onStanding: () => undefined, onRefusal: ({ reason }) => refusals.push(reason) });
    await settled();
    expect([refusals, refusing.isWatched()]).toEqual([["sheetGone"], false]);
  });

  it("says nothing any more once it is stopped", async () => {
    const { workbook, results, stop, type } = await checkedLive();
    await stop();
    await type("Sơn La", "C3", 230);
    expect([results.length, workbook.isWatched()]).toEqual([1, false]);
  });

  it("is not there for a workbook that nobody else can change", async () => {
    const quiet = { onResult: () => undefined, onStanding: () => undefined, onRefusal: () => undefined };
    await expect(startLiveCheck(memoryWorkbook(sheets), quiet)).rejects.toMatchObject({ reason: "notSupported" });
  });

  it("obeys what the sheet of rules says, and answers of the person", async () => {
    const { workbook, results, type } = await checkedLive();
    await useCasesOf(workbook).answer([{ kind: "notATable", sheet: "Điện Biên", table: results[0]?.outcome.recognition.readings[1]?.table ?? "" }]);
    await type("Điện Biên", "C3", 6);
    expect(told(results.at(-1))).toEqual([]);
  });
});
