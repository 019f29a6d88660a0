import { readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { runSoat, temporaryFolder } from "./support/runSoat";
import { provinceFigure, provinceFile, provinceNames } from "./support/workbooks";

/** Where the figures of the national sample stand: thụ lý, có điều kiện and xong of each side. */
const columns = { accepted: 2, eligible: 8, finished: 9, carriedOut: 12, target: 14, moneyFinished: 23 };
const sent = provinceNames.filter((name) => name !== "Lai Châu");
const corrections = new Map([[columns.finished, -10], [columns.carriedOut, 10]]);
const corrected = provinceFile("Sơn La", { cell: (content, columnIndex) => (corrections.has(columnIndex) ? Number(content) + (corrections.get(columnIndex) ?? 0) : content) });
/** Its target is not in its file, but in the decision. */
const withoutTarget = provinceFile("Điện Biên", { cell: (content, columnIndex) => (columnIndex === columns.target ? undefined : content) });

/** Money of Hà Nội in triệu đồng: a thousandth of what the sample says in nghìn đồng. */
const inMillions = provinceFile("Hà Nội", {
  unitLine: "Đơn vị tính: việc; triệu đồng",
  cell: (content, columnIndex) => (columnIndex >= 16 && columnIndex < 27 && typeof content === "number" ? content / 1_000 : content),
});

const special = new Map([["Hà Nội", inMillions], ["Điện Biên", withoutTarget]]);
const folder = temporaryFolder(
  new Map<string, Uint8Array | string>([
    ...sent.map((name) => [`gửi/${name}.xlsx`, special.get(name) ?? provinceFile(name)] as const),
    ["gửi/sửa lần 2/Sơn La.xlsx", corrected],
    ["chỉ tiêu.csv", "Năm;Đơn vị;Bên;Chỉ tiêu;Trên/từ\n2023;Cục THADS tỉnh Điện Biên;việc;83,25;trên\n2022;Điện Biên;việc;50;trên\n"],
  ]),
);
// Of two submissions the one that was written later counts.
utimesSync(join(folder, "gửi", "Sơn La.xlsx"), 1_600_000_000, 1_600_000_000);

const sum = (columnIndex: number) => sent.reduce((total, name) => total + provinceFigure(name, columnIndex), 0);

describe("a national summary", () => {
  let result: Awaited<ReturnType<typeof runSoat>>;
  let sheets: Readonly<Record<string, Readonly<Record<string, { readonly v?: unknown; readonly f?: string } | undefined>>>>;
  const rowsOf = (name: string) => Array.from({ length: 6 + sent.length }, (_, row) => Array.from({ length: 16 }, (__, column) => sheets[name]?.[`${String.fromCharCode(65 + column)}${row + 1}`]?.v));

  beforeAll(async () => {
    result = await runSoat(folder, "tong-hop", "gửi", "--ra", "kết quả", "--chi-tieu", "chỉ tiêu.csv");
    sheets = read(readFileSync(join(folder, "kết quả", "tong-hop-2023-12-thang.soat.xlsx")), { cellFormula: true }).Sheets;
  });

  it("names who is missing and who came twice, and ends with 1", () => {
    expect(result.code).toBe(1);
    expect(result.stdout).toContain("Thiếu 1 đơn vị: Lai Châu.");
    expect(result.stdout).toContain("gửi/sửa lần 2/Sơn La.xlsx: Sơn La có nhiều bản, lấy bản này; không lấy gửi/Sơn La.xlsx.");
    expect(result.stdout).toContain("Đã tổng hợp 62 đơn vị.");
  });

  it("adds up what the units report, with the later of two submissions", () => {
    const total = (name: string, label: string) => {
      const rows = rowsOf(name);
      return rows[5]?.[(rows[4] ?? []).indexOf(label)];
    };
    const ofCases = (label: string) => total("Tổng hợp về việc", label);
    expect(ofCases("Tổng số thụ lý")).toBe(sum(columns.accepted));
    expect([ofCases("Có điều kiện thi hành"), ofCases("Thi hành xong (kể cả đình chỉ)")]).toEqual([sum(columns.eligible), sum(columns.finished) - 10]);
    expect(ofCases("Tỷ lệ thi hành xong")).toBeCloseTo(((sum(columns.finished) - 10) / sum(columns.eligible)) * 100, 2);
    expect(total("Tổng hợp về tiền", "Thi hành xong (kể cả đình chỉ)")).toBe(sum(columns.moneyFinished));
  });

  it("has sums and rates as formulas", () => {
    for (const name of ["Tổng hợp về việc", "Tổng hợp về tiền"]) {
      expect(sheets[name]?.["C6"]?.f).toBe('IF(COUNT(C7:C68)=62,SUM(C7:C68),"")');
      expect(Object.values(sheets[name] ?? {}).filter((cell) => cell?.f?.includes("ROUND"))).toHaveLength(2 * 63);
    }
  });

  it("takes from the table of targets what a file does not say itself", () => {
    const rows = rowsOf("Tổng hợp về việc");
    const targets = rows.map((row) => [row[1], row[(rows[4] ?? []).indexOf("Chỉ tiêu được giao")]]);
    expect(targets).toContainEqual(["Điện Biên", 83.25]);
    expect(targets).toContainEqual(["Sơn La", provinceFigure("Sơn La", columns.target)]);
  });

  it("passes the check itself, but for the missing unit, which a strict check counts", async () => {
    const path = "kết quả/tong-hop-2023-12-thang.soat.xlsx";
    const [plain, strict] = await Promise.all([runSoat(folder, "kiem-tra", path), runSoat(folder, "kiem-tra", path, "--chat")]);
    expect(plain.stdout).toContain(": 0 lỗi, 1 cần xác nhận");
    expect(plain.stdout).toContain("thiếu 1: Lai Châu");
    expect([plain.code, strict.code]).toEqual([0, 1]);
  });
});
