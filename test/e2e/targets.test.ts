import { areaAddress } from "../../src/core";
import { openXlsx } from "../../src/xlsx";
import { drawnFile } from "../support/drawnFile";
import { openBytes, save } from "./support/actions";
import { openPage, type OpenedPage } from "./support/openedPage";

/**
 * Sơn La: 850 of 1.000 cases are 85,00 %, and 2,50 points above 82,5 %; money 200 of 400 is 50,00 %, and 1,90 below 51,9 %.
 * Gia Lai: 900 of 1.000 are 90,00 %, 7,50 points above 82,5 %, where the sheet says 8,50.
 */
const figures = drawnFile({
  "Biểu năm": `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ năm 2024 | < | < | < | < | < | < | <
  Đơn vị tính: việc, 1.000 đồng
  STT | Đơn vị   | Có điều kiện (việc) | Thi hành xong (việc) | Tỷ lệ (việc) | So với chỉ tiêu (việc) | Có điều kiện (tiền) | Thi hành xong (tiền)
  1   | Sơn La   | 1000                | 850                  | 85           | 2.5                    | 400                 | 200
  2   | Gia Lai  | 1000                | 900                  | 90           | 8.5                    | 500                 | 300
  `,
});

describe("targets, from a decision to a verdict", () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage();
    await openBytes(opened, "bieu-nam.xlsx", figures);
  });

  afterAll(() => opened.close());

  const listed = async (): Promise<readonly string[]> => {
    const items = await opened.pane.getByRole("region", { name: "So với chỉ tiêu" }).locator("li li").allTextContents();
    return items.map((text) => text.replaceAll("\u00a0", " "));
  };

  it("takes a block that was copied from a decision, and judges both sides at once", async () => {
    const { pane } = opened;
    await pane.getByRole("tab", { name: "Nhập" }).click();
    await pane.getByText("Dán từ quyết định hoặc lấy từ tệp").click();
    await pane.getByRole("textbox", { name: "Khối số liệu để dán" }).fill("Sơn La\ttrên 82,5%\t51,9\nGia Lai\ttrên 82,5%\t51,9");
    await pane.getByRole("button", { name: "Lấy vào danh sách" }).click();
    await pane.getByText("Đã lấy 4 dòng.").waitFor();
    expect(await listed()).toEqual([
      "Việc: 85,00 %, vượt 2,50 % (trên 82,50 %)",
      "Tiền: 50,00 %, thiếu 1,90 % (trên 51,90 %); còn phải xong thêm 8 nghìn đồng",
      "Việc: 90,00 %, vượt 7,50 % (trên 82,50 %)",
      "Tiền: 60,00 %, vượt 8,10 % (trên 51,90 %)",
    ]);
  });

  it("keeps them in a sheet of the workbook", async () => {
    const { pane } = opened;
    await pane.getByRole("button", { name: "Lưu vào sổ" }).click();
    await pane.getByText("Đã lưu 4 dòng vào tờ “Chỉ tiêu”.").waitFor();
    const sheet = openXlsx(await save(opened)).contents.sheets.find(({ name }) => name === "Chỉ tiêu");
    expect(sheet?.tables.map(({ name, area }) => [name, areaAddress(area)])).toEqual([["ChiTieu", "A2:I6"]]);
    expect(sheet?.dataValidations).toHaveLength(6);
    const texts = [...(sheet?.cells.values() ?? [])].map((row) => [...row.values()].map(({ content }) => content));
    expect(texts).toContainEqual(expect.arrayContaining([2024, "Gia Lai", "Việc", 82.5, "Trên"]));
  });

  it("checks a stated difference against the target that was entered", async () => {
    const { pane } = opened;
    await pane.getByRole("tab", { name: "Kiểm tra" }).click();
    await pane.getByRole("button", { name: "Kiểm tra", exact: true }).first().click();
    await pane.getByText(/^Đã kiểm tra/).first().waitFor();
    const findings = (await pane.locator("[data-finding]").allTextContents()).map((text) => text.replaceAll("\u00a0", " "));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain("Gia Lai");
    expect(findings[0]).toContain("90,00 − 82,50 = +7,50");
  });

  it("fills the sheet with formulas that find the targets", async () => {
    await opened.pane.getByRole("button", { name: "Điền", exact: true }).first().click();
    await opened.pane.getByText(/chỉ tiêu lấy từ tờ Chỉ tiêu/).first().waitFor();
    const sheet = openXlsx(await save(opened)).contents.sheets.find(({ name }) => name === "Biểu năm");
    const found = [...(sheet?.cells.values() ?? [])].flatMap((row) => [...row.values()].filter(({ formula }) => formula.includes("'Chỉ tiêu'!")).map(({ content }) => content));
    expect(found).toEqual([82.5, 51.9, 82.5, 51.9]);
  });

  it("asks no other machine, and nothing goes wrong", () => {
    expect(opened.problems).toEqual([]);
  });
});
