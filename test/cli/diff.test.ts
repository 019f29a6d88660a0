import { drawnFile } from "../support/drawnFile";
import { runSoat, temporaryFolder } from "./support/runSoat";
import { schemaProblems } from "./support/schemaProblems";
import { provinceFigure, provinceFile } from "./support/workbooks";

const accepted = provinceFigure("Sơn La", 2);
const wrong = provinceFile("Sơn La", { cell: (content, columnIndex) => (columnIndex === 2 ? Number(content) + 900 : columnIndex === 6 ? undefined : content) });
const folder = temporaryFolder(
  new Map<string, Uint8Array>([
    ["lần 1.xlsx", wrong],
    ["lần 2.xlsx", provinceFile("Sơn La")],
  ]),
);

const listOf = (...units: readonly string[]) => drawnFile({ Biểu: ["Đơn vị | Ghi chú", ...units.map((unit) => `${unit} | về ${unit}`)].join("\n") });
const lists = temporaryFolder(
  new Map([
    ["một.xlsx", listOf("Sơn La", "Lai Châu", "Cao Bằng")],
    ["hai.xlsx", listOf("Sơn La", "Hà Giang", "Lai Châu", "Cao Bằng")],
  ]),
);

it("says which cells changed and which findings are fixed; the exit code speaks of the newer version", async () => {
  const { code, stdout } = await runSoat(folder, "so-sanh", "lần 1.xlsx", "lần 2.xlsx");
  expect(code).toBe(0);
  expect(stdout).toContain("2 ô khác nhau");
  expect(stdout).toMatch(new RegExp(`Biểu 06!C\\d+ sửa: ${vietnamese(accepted + 900)} → ${vietnamese(accepted)}`));
  expect(stdout).toMatch(new RegExp(`Biểu 06!G\\d+ điền thêm: trống → ${vietnamese(provinceFigure("Sơn La", 6))}`));
  expect(stdout).toMatch(/Chỗ sai: [1-9]\d* đã sửa, \d+ vẫn còn, 0 mới\./);
});

it("ends with 1 when the newer version has errors, and prints JSON as its schema has it", async () => {
  const { code, stdout } = await runSoat(folder, "diff", "lần 2.xlsx", "lần 1.xlsx", "--format", "json");
  const report = JSON.parse(stdout) as { readonly cells: readonly { readonly kind: string }[] };
  expect(code).toBe(1);
  expect(schemaProblems(report)).toEqual([]);
  expect(report.cells.map(({ kind }) => kind).sort()).toEqual(["changed", "removed"]);
});

it("lists rows that were put in or taken out, by their numbers", async () => {
  expect((await runSoat(lists, "so-sanh", "một.xlsx", "hai.xlsx")).stdout).toContain("  Thêm dòng Biểu!3\n");
  expect((await runSoat(lists, "so-sanh", "hai.xlsx", "một.xlsx")).stdout).toContain("  Bỏ dòng Biểu!3 của bản trước\n");
  const { lines } = JSON.parse((await runSoat(lists, "so-sanh", "hai.xlsx", "một.xlsx", "--format", "json")).stdout) as { readonly lines: unknown };
  expect(lines).toEqual([{ kind: "removedRow", sheet: "Biểu", number: 3 }]);
});

it("needs two versions that can be read", async () => {
  expect((await runSoat(folder, "so-sanh", "lần 1.xlsx")).code).toBe(2);
  expect(await runSoat(folder, "so-sanh", "lần 1.xlsx", "lần 3.xlsx")).toEqual({ code: 2, stdout: "", stderr: "lần 3.xlsx: không có tệp hay thư mục này.\n" });
});

/** A whole number as Vietnamese write it. */
function vietnamese(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}
