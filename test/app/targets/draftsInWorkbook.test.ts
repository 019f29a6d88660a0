import { draftsInWorkbook, type WorkbookSnapshot } from "../../../src/app";
import type { SheetSnapshot } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

const snapshotOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ sheets, activeSheet: "", ownedNames: [], ownedHighlights: [], ledgerText: undefined });

const targets = drawnSheet("Giao", "Năm | Đơn vị | Bên | Chỉ tiêu | Trạng thái\n2024 | Sơn La | Việc | 82.5 | -\n2024 | Gia Lai | Tiền | 45.9 | Dự thảo");
const annex = drawnSheet(
  "Phụ lục",
  `
  PHỤ LỤC CHỈ TIÊU | < | < | <
  (Kèm theo Quyết định số 15/QĐ-CTHADS) | < | < | <
  STT | Tên đơn vị | Chỉ tiêu về việc (%) | Chỉ tiêu về tiền (%)
  1   | Sơn La     | 82.5 | 51.9
  2   | Gia Lai    | 83   | -
  -   | NGƯỜI LẬP BIỂU | - | -
  `,
);
const figures = drawnSheet("Biểu 06", "STT | Đơn vị | Xong (việc) | Xong (tiền)\n1 | Sơn La | 850 | 20000\n2 | Gia Lai | 900 | 30000");
const { name: _, ...rest } = annex;
const hidden: SheetSnapshot = { ...rest, name: "Ẩn", visibility: "hidden" };

const lines = (...sheets: readonly SheetSnapshot[]) =>
  draftsInWorkbook(snapshotOf(...sheets), { year: "2025" }).map(({ year, unit, side, rate, state }) => [year, unit, side, rate, state]);

describe("targets in another workbook", () => {
  it.each([
    ["a sheet of targets, with its own year", [targets], [[2024, "Sơn La", "Việc", 82.5, null], [2024, "Gia Lai", "Tiền", 45.9, "Dự thảo"]]],
    ["an annex of a decision, for the year that is shown", [annex], [["2025", "Sơn La", "Việc", 82.5, null], ["2025", "Sơn La", "Tiền", 51.9, null], ["2025", "Gia Lai", "Việc", 83, null]]],
    ["the sheet of targets alone where there is one", [annex, targets], [[2024, "Sơn La", "Việc", 82.5, null], [2024, "Gia Lai", "Tiền", 45.9, "Dự thảo"]]],
    ["no table of figures", [figures], []],
    ["no hidden sheet", [hidden], []],
    ["nothing in an empty workbook", [], []],
  ])("%s", (_name, sheets, expected) => {
    expect(lines(...sheets)).toEqual(expected);
  });
});
