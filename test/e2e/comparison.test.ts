import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawnFile } from "../support/drawnFile";
import { accessibilityProblems } from "./support/accessibility";
import { act, isOnGrid, untilOnGrid, openBytes, save } from "./support/actions";
import { openPage, type OpenedPage } from "./support/openedPage";

const heading = "STT | Đơn vị | Có điều kiện (việc) | Thi hành xong (việc) | Tỷ lệ (việc) | Tăng, giảm tỷ lệ so với cùng kỳ (việc) | Có điều kiện (tiền) | Thi hành xong (tiền)";

/**
 * Đồng Tháp since 1/7/2025 was Tiền Giang and Đồng Tháp before: 800 + 480 = 1.280 of 1.000 + 600 = 1.600 cases are 80,00 %, and 1.700 of
 * 2.000 are 85,00 %, 5,00 points more; 1.700 is 32,81 % more than 1.280. Money: 160 of 400 are 40,00 %, and 250 of 500 are 50,00 %.
 * Lai Châu fell from 95,00 % to 90,00 %, and its sheet says −4,00.
 */
const now = drawnFile({
  "Biểu 9 tháng": `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 9 tháng năm 2025 | < | < | < | < | < | < | <
  Đơn vị tính: việc, 1.000 đồng
  ${heading}
  1 | Đồng Tháp | 2000 | 1700 | 85 | 5  | 500 | 250
  2 | Lai Châu  | 100  | 90   | 90 | -4 | 50  | 20
  `,
});
const lastYear = drawnFile({
  "Biểu 06": `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 9 tháng năm 2024 | < | < | < | < | < | < | <
  Đơn vị tính: việc, 1.000 đồng
  ${heading}
  1 | Tiền Giang | 1000 | 800 | 80 | - | 300 | 100
  2 | Đồng Tháp  | 600  | 480 | 80 | - | 100 | 60
  3 | Lai Châu   | 100  | 95  | 95 | - | 50  | 20
  `,
});
/** What was sent before: another count for Lai Châu, and nothing yet for its money. */
const firstVersion = drawnFile({
  "Biểu 9 tháng": `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 9 tháng năm 2025 | < | < | < | < | < | < | <
  Đơn vị tính: việc, 1.000 đồng
  ${heading}
  1 | Đồng Tháp | 2000 | 1700 | 85 | 5  | 500 | 250
  2 | Lai Châu  | 100  | 85   | 90 | -4 | 50  | -
  `,
});

const folder = mkdtempSync(join(tmpdir(), "soat-chi-tieu-"));
function fileOnDisk(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const plain = (text: string | null) => (text ?? "").replaceAll("\u00a0", " ");

describe("comparisons in the pane", () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage();
    await openBytes(opened, "dong-thap-2025.xlsx", now);
  });

  afterAll(() => opened.close());

  it("asks for a file where the workbook has nothing to compare with", async () => {
    await opened.pane.getByRole("tab", { name: "So sánh" }).click();
    await opened.pane.getByText("Chưa có bảng nào để so. Hãy chọn tệp của kỳ trước.").waitFor();
  });

  it("compares with a picked file, and adds the predecessors of a merged province up", async () => {
    const { pane } = opened;
    await pane.getByLabel("Chọn tệp kỳ trước").setInputFiles([fileOnDisk("nam-truoc.xlsx", lastYear), fileOnDisk("hong.xlsx", new Uint8Array(10))]);
    await pane.getByRole("heading", { name: "So với cùng kỳ năm trước: 9 tháng năm 2024" }).waitFor();
    expect(await pane.getByRole("list", { name: "Các tệp đã chọn" }).getByRole("listitem").allTextContents()).toEqual([
      expect.stringContaining("nam-truoc.xlsx 9 tháng năm 2024; đã dùng để so"),
      expect.stringContaining("hong.xlsx: Tệp bị hỏng"),
    ]);
    // Nine months to 30/6/2025 may be counted either way: a person says so.
    await pane.getByLabel("Bảng đang mở lập theo").selectOption({ label: "34 tỉnh, thành phố (từ 1/7/2025)" });
    await pane.getByText("Đồng Tháp = Tiền Giang + Đồng Tháp (cũ)").waitFor();
    const units = await pane.locator("[data-unit]").allTextContents();
    expect(units.map(plain)).toEqual([
      expect.stringMatching(/Đồng Tháp.*Đồng Tháp = Tiền Giang \+ Đồng Tháp \(cũ\).*85,00 %.*80,00 %.*\+5,00 %.*50,00 %.*40,00 %.*\+10,00 %/),
      expect.stringMatching(/Lai Châu.*90,00 %.*95,00 %.*−5,00 %.*40,00 %.*40,00 %.*không đổi.*1 mức tăng, giảm ghi sai/),
    ]);
  });

  it("unfolds a unit to its counts and to what the table states, and shows the cell", async () => {
    const { pane } = opened;
    await pane.locator("[data-unit]").first().click();
    expect(plain(await pane.getByRole("group", { name: "Việc" }).textContent())).toContain("Thi hành xong (kể cả đình chỉ)+32,81 %Kỳ này 1.700; kỳ trước 1.280 (+420)");
    await pane.locator("[data-unit]").nth(1).click();
    const stated = pane.getByRole("group", { name: "Mức tăng, giảm ghi trong bảng" });
    expect((await stated.getByRole("listitem").allTextContents()).map((text) => plain(text).trim())).toEqual([
      "Đúng: Việc, tỷ lệ thi hành xong: Ghi +5,00 %; tính lại 85,00 − 80,00 = +5,00 %. Biểu 9 tháng!F4",
      "Sai: Việc, tỷ lệ thi hành xong: Ghi −4,00 %; tính lại 90,00 − 95,00 = −5,00 %. Biểu 9 tháng!F5",
    ]);
    await stated.getByText("Biểu 9 tháng!F5", { exact: true }).click();
    await opened.page.waitForFunction(() => [...document.querySelectorAll<HTMLInputElement>("#grid input")].some(({ value }) => value === "F5"));
  });

  it("has no barriers that axe knows, and fits into 320 pixels", async () => {
    expect(await accessibilityProblems(opened.pane)).toEqual([]);
    await opened.page.focus("#splitter");
    await opened.page.keyboard.press("Home");
    await opened.pane.waitForFunction(() => window.innerWidth === 320);
    expect(await opened.pane.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it("lists what changed since the last submission, by cell", async () => {
    const { pane } = opened;
    await pane.getByLabel("Với bản nộp trước").check();
    await pane.getByLabel("Chọn bản nộp trước").setInputFiles(fileOnDisk("lan-mot.xlsx", firstVersion));
    await pane.getByRole("heading", { name: "2 ô khác bản trước" }).waitFor();
    const cells = await pane.getByRole("list", { name: "2 ô khác bản trước" }).getByRole("listitem").allTextContents();
    expect(cells.map(plain)).toEqual(["Biểu 9 tháng!D5Đã sửa85 → 90", "Biểu 9 tháng!H5Mới điềntrống → 20"]);
  });

  it("highlights those cells, and takes the highlights away again without a trace", async () => {
    const infoFill = [227, 240, 251] as const;
    expect(await isOnGrid(opened, infoFill)).toBe(false);
    await act(opened, "Tô sáng ô đã thay đổi", /^Đã tô sáng 2 ô/);
    await untilOnGrid(opened, infoFill);
    await act(opened, "Xóa đánh dấu", /^Đã xóa/);
    expect(Buffer.compare(await save(opened), now)).toBe(0);
  });

  it("keeps the picked files while other places are looked at", async () => {
    const { pane } = opened;
    await pane.getByRole("tab", { name: "Kiểm tra" }).click();
    await pane.getByRole("tab", { name: "So sánh" }).click();
    await pane.getByLabel("Với kỳ khác").check();
    await pane.getByRole("heading", { name: "So với cùng kỳ năm trước: 9 tháng năm 2024" }).waitFor();
  });

  it("asks no other machine, and nothing goes wrong", () => {
    expect(opened.problems).toEqual([]);
  });
});
