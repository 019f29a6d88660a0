import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import type { Download } from "playwright-core";
import { drawnFile } from "../support/drawnFile";
import { provinceDrawing, type ProvinceFigures } from "../taskpane/review/support/drawnProvince";
import { accessibilityProblems } from "./support/accessibility";
import { openPage, type OpenedPage } from "./support/openedPage";

const folder = mkdtempSync(join(tmpdir(), "soat-chi-tieu-"));

/** Puts the sheet of a province into the folder. */
function send(file: string, province: string, figures: Omit<ProvinceFigures, "targets">): string {
  const path = join(folder, file);
  writeFileSync(path, drawnFile({ "Biểu 06": provinceDrawing(province, { ...figures, targets: [82.5, 45.5] }) }));
  return path;
}

/** Three provinces of the year; one of them twice, the later one with ten more finished; one of half a year; one broken; one no workbook. */
function sendAll(): readonly string[] {
  const sonLa = send("Sơn La.xlsx", "Sơn La", { cases: [5000, 4000], money: [9000, 3000], slip: -10 });
  const dienBien = send("Điện Biên.xlsx", "Điện Biên", { cases: [1000, 800], money: [2000, 1000] });
  const laiChau = send("Lai Châu.xlsx", "Lai Châu", { cases: [2000, 1700], money: [4000, 1800] });
  const hoaBinh = send("Hòa Bình.xlsx", "Hòa Bình", { cases: [100, 90], money: [100, 40], period: "6 tháng năm 2023" });
  const broken = join(folder, "Lào Cai.xlsx");
  writeFileSync(broken, readFileSync(laiChau).subarray(0, 900));
  const letter = join(folder, "công văn.docx");
  writeFileSync(letter, "x");
  const later = send("Điện Biên sửa.xlsx", "Điện Biên", { cases: [1000, 810], money: [2000, 1000] });
  const [written, corrected] = [new Date(2023, 9, 2), new Date(2023, 9, 3)];
  utimesSync(dienBien, written, written);
  utimesSync(later, corrected, corrected);
  return [sonLa, dienBien, laiChau, hoaBinh, broken, letter, later];
}

const saved = async (download: Download) => read(readFileSync(await download.path()), { cellFormula: true });

describe("a folder of submissions in the browser", () => {
  let opened: OpenedPage;
  const rowOf = (unit: string) => opened.pane.getByRole("table", { name: "Các đơn vị đã gửi" }).locator("tbody").filter({ has: opened.pane.getByRole("rowheader", { name: unit, exact: true }) });
  const button = (group: string, name: string) => opened.pane.getByRole("group", { name: group, exact: true }).getByRole("button", { name });
  const downloaded = async (group: string, name: string) => {
    const [download] = await Promise.all([opened.page.waitForEvent("download"), button(group, name).click()]);
    return download;
  };

  beforeAll(async () => {
    opened = await openPage();
    await opened.pane.getByRole("tab", { name: "Thẩm tra" }).click();
    await opened.pane.locator("input[type=file]").first().setInputFiles([...sendAll()]);
    await opened.pane.getByText("6 tệp: 5 đã kiểm tra, 1 chưa đọc được.").waitFor();
  });

  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true });
  });

  it("is read beside the pane: every file has its row, or the reason why it has none", async () => {
    expect(await rowOf("Sơn La").innerText()).toMatch(/79,80\s+.?−2,70/);
    expect(await rowOf("Lào Cai.xlsx").innerText()).toContain("Tệp bị hỏng hoặc không phải bảng tính.");
    expect(await rowOf("Hòa Bình").innerText()).toContain("Kỳ 6 tháng năm 2023, khác với phần lớn các đơn vị nên không tổng hợp.");
    expect((await rowOf("Điện Biên").allInnerTexts()).join("\n")).toContain("Bản mới nhất của đơn vị; không lấy Điện Biên.xlsx.");
    await opened.pane.getByText("1 tệp không đọc").click();
    await opened.pane.getByText("công văn.docx: không phải tệp bảng tính").waitFor();
  });

  it("shows the findings of one unit, and leads back by the keyboard", async () => {
    await opened.pane.getByRole("button", { name: "Sơn La", exact: true }).click();
    await opened.pane.getByText("Cộng 2 dòng xong được 4.000, dòng tổng ghi 3.990 (lệch −10).", { exact: true }).waitFor();
    expect(await accessibilityProblems(opened.pane)).toEqual([]);
    await opened.page.keyboard.press("Escape");
    await opened.pane.waitForFunction(() => document.activeElement?.textContent === "Sơn La");
    expect(await accessibilityProblems(opened.pane)).toEqual([]);
  });

  it("gives a national summary whose sums, rates and sources are those of the files", async () => {
    const download = await downloaded("Bảng tổng hợp các đơn vị", "Tải .xlsx");
    expect(download.suggestedFilename()).toBe("Tổng hợp 12 tháng năm 2023.xlsx");
    const { Sheets: sheets } = await saved(download);
    const valueAt = (name: string, address: string) => (sheets[name]?.[address] as { readonly v?: unknown } | undefined)?.v ?? "";
    const rowsOf = (name: string) => [6, 7, 8, 9].map((row) => [..."BCDEFG"].map((column) => valueAt(name, `${column}${row}`)));
    // 1.000 + 2.000 + 5.000 eligible; 810 + 1.700 + 3.990 finished as reported: 6.500 of 8.000 are 81,25 %. Money: 5.800 of 15.000 are 38,67 %.
    expect(rowsOf("Tổng hợp về việc")).toEqual([
      ["Toàn quốc", 8000, 6500, 81.25, "", ""],
      ["Điện Biên", 1000, 810, 81, 82.5, -1.5],
      ["Lai Châu", 2000, 1700, 85, 82.5, 2.5],
      ["Sơn La", 5000, 3990, 79.8, 82.5, -2.7],
    ]);
    expect(rowsOf("Tổng hợp về tiền")).toEqual([
      ["Toàn quốc", 15000, 5800, 38.67, "", ""],
      ["Điện Biên", 2000, 1000, 50, 45.5, 4.5],
      ["Lai Châu", 4000, 1800, 45, 45.5, -0.5],
      ["Sơn La", 9000, 3000, 33.33, 45.5, -12.17],
    ]);
    expect(JSON.stringify(sheets["Nguồn số liệu"])).toContain("Điện Biên có nhiều bản, lấy bản này; không lấy Điện Biên.xlsx.");
  });

  it("gives the list that goes back to a unit, as a workbook and as a text", async () => {
    const all = await saved(await downloaded("Danh sách đề nghị chỉnh sửa của mọi đơn vị", "Tải .xlsx"));
    expect(all.SheetNames).toEqual(["Danh sách đơn vị", "Sơn La"]);
    expect([all.Sheets["Sơn La"]?.["A1"]?.v, all.Sheets["Sơn La"]?.["A2"]?.v]).toEqual(["DANH SÁCH ĐỀ NGHỊ CHỈNH SỬA", "Đơn vị: Sơn La"]);
    const text = await downloaded("Danh sách đề nghị chỉnh sửa của mọi đơn vị", "Tải .txt");
    expect(readFileSync(await text.path(), "utf8")).toContain("1. [Sửa] Biểu 06!");
  });

  it("asks no other machine, and nothing goes wrong", () => {
    expect(opened.problems).toEqual([]);
  });
});
