import { workbookDifferences, type VersionOfWorkbook } from "../../../src/app";
import { cellAddress, recognise, type SheetSnapshot } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { fc } from "../../support/properties";

const version = (...sheets: readonly SheetSnapshot[]): VersionOfWorkbook => ({ sheets, tables: recognise(sheets).tables });
const named = (sheet: { readonly rowIndex: number; readonly columnIndex: number }) => cellAddress(sheet.rowIndex, sheet.columnIndex);

const differences = (before: SheetSnapshot, after: SheetSnapshot) => {
  const { cells, lines } = workbookDifferences(version(before), version(after));
  return [
    ...cells.map(({ kind, at, beforeAt, before: old, after: now }) => `${kind} ${beforeAt ? `${named(beforeAt)}>` : ""}${named(at)} ${String(old)} ${String(now)}`),
    ...lines.map(({ kind, index }) => `${kind} ${index}`),
  ];
};

const heading = "KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG VIỆC | - | - | - | -\n12 tháng năm 2024 | - | - | - | -";
const header = "Đơn vị | Tổng số thụ lý | Có điều kiện | Thi hành xong | Tỷ lệ (%)";
const rows = ["Sơn La | 900 | 700 | 600 | =D4/C4*100 => 85.71", "Lai Châu | 500 | 400 | 300 | =D5/C5*100 => 75", "Cao Bằng | 300 | 200 | 100 | =D6/C6*100 => 50"];
const sheet = (...lines: readonly string[]) => drawnSheet("Biểu", [heading, ...lines].join("\n"));
const first = sheet(header, ...rows);

describe("two versions of a sheet", () => {
  it("say what was filled, changed, removed, and by which formula, and which sheets came and went", () => {
    const before = drawnSheet("Biểu", "\na | 1 | 2 | - | =A1 => 7\nb | 4 | 5 | 6\n");
    const after = drawnSheet("Biểu", "\na | 1 | - | 3 | =A2 => 7\nb | 4 | 50 | 6\n");
    const gone = drawnSheet("__proto__", "\nx\n");
    const found = workbookDifferences(version(before, gone), version(after, drawnSheet("Mới", "\ny\n")));
    expect(found.cells.map(({ kind, at, before: old, after: now }) => [kind, named(at), old, now])).toEqual([
      ["removed", "C1", 2, null],
      ["filled", "D1", null, 3],
      ["formulaChanged", "E1", "=A1", "=A2"],
      ["changed", "C2", 5, 50],
    ]);
    expect([found.addedSheets, found.removedSheets]).toEqual([["Mới"], ["__proto__"]]);
  });

  it("keep their figures when a row was inserted above: one changed, and the references that moved are no change", () => {
    const after = sheet(header, "Bắc Kạn | 90 | 80 | 70 | =D4/C4*100 => 87.5", "Sơn La | 900 | 700 | 600 | =D5/C5*100 => 85.71", "Lai Châu | 500 | 400 | 310 | =D6/C6*100 => 77.5", "Cao Bằng | 300 | 200 | 100 | =D7/C7*100 => 50");
    expect(differences(first, after)).toEqual([
      "filled A4 null Bắc Kạn",
      "filled B4 null 90",
      "filled C4 null 80",
      "filled D4 null 70",
      "filled E4 null 87.5",
      "changed D5>D6 300 310",
      "changed E5>E6 75 77.5",
      "insertedRow 3",
    ]);
  });

  it("keep their figures when a title line and a column came in, and another row went", () => {
    const after = drawnSheet(
      "Biểu",
      `BỘ TƯ PHÁP | - | - | - | - | -\n${heading.replaceAll(" | -", " | - ")}\nSTT | Đơn vị | Tổng số thụ lý | Có điều kiện | Thi hành xong | Tỷ lệ (%)\n1 | Sơn La | 900 | 700 | 600 | 85.71\n2 | Cao Bằng | 300 | 201 | 100 | 50`,
    );
    const found = differences(first, after);
    expect(found).toContain("changed C6>D6 200 201");
    expect(found.filter((each) => each.startsWith("changed"))).toHaveLength(1);
    expect(found).toContain("removedRow 4");
    expect(found).toContain("insertedColumn 0");
  });

  it("keep their figures when the rows stand in another order", () => {
    const after = sheet(header, "Cao Bằng | 300 | 200 | 100 | =D4/C4*100 => 50", "Sơn La | 900 | 700 | 600 | =D5/C5*100 => 85.71", "Lai Châu | 500 | 400 | 300 | =D6/C6*100 => 75");
    expect(differences(first, after)).toEqual([]);
  });

  it("do not differ from themselves", () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 999 }).map(String), fc.constantFrom("-", "chữ", "#REF!", "=A1 => 3"));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }), (drawing) => {
        const same = drawnSheet("Biểu", `${header}\n${drawing.map((line, index) => `Huyện ${index} | ${line.join(" | ")}`).join("\n")}`);
        expect(differences(same, same)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
