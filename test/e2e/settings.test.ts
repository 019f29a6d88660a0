import { drawnFile } from "../support/drawnFile";
import { act, openBytes, save } from "./support/actions";
import { openPage, type OpenedPage } from "./support/openedPage";

/** 360 of 620 are 58,06 %, which is 8,06 above the target; 200 of 300 are 66,67 %, and the table states another rate. */
const table = `
KẾT QUẢ VỀ VIỆC 12 tháng năm 2024 | - | - | - | -
Tên đơn vị | Có điều kiện | Thi hành xong | Tỷ lệ  | Chỉ tiêu được giao
Tổng cộng  | 620          | 360           | -      | 50
Sông Mã    | 300          | 200           | 50.123 | 50
Mai Sơn    | 320          | 160           | -      | 50
`;

describe("the settings in the browser", () => {
  let opened: OpenedPage;
  const choose = async (label: string, value: string) => {
    await opened.pane.getByRole("button", { name: /^(Cài đặt|Settings)$/ }).click();
    await opened.pane.getByRole("combobox", { name: label }).selectOption(value);
    await opened.pane.getByRole("button", { name: /^(Cài đặt|Settings)$/ }).click();
  };
  /** What the place shows that stands open, with spaces as they are typed. */
  const shown = async () => ((await opened.pane.getByRole("tabpanel").textContent()) ?? "").replaceAll("\u00a0", " ");

  beforeAll(async () => {
    opened = await openPage();
    await openBytes(opened, "son-la.xlsx", drawnFile({ "Sơn La": table }));
    await act(opened, "Kiểm tra", /^Đã kiểm tra/);
  });

  afterAll(() => opened.close());

  it("call a distance from the target as the person does, at once", async () => {
    await opened.pane.getByRole("tab", { name: "Tổng hợp" }).click();
    await opened.pane.getByText(/vượt 8,06\s%/).first().waitFor();
    await choose("Chênh lệch giữa hai tỷ lệ ghi là", "percentagePoints");
    await opened.pane.getByText(/vượt 8,06\sđiểm\s%/).first().waitFor();
    expect(await shown()).not.toContain("vượt 8,06 %");
    await choose("Chênh lệch giữa hai tỷ lệ ghi là", "percent");
    await opened.pane.getByText(/vượt 8,06\s%/).first().waitFor();
    await opened.pane.getByRole("tab", { name: "Kiểm tra" }).click();
  });

  it("write rates with the decimals that were chosen, at once", async () => {
    await opened.pane.getByRole("tab", { name: "Tổng hợp" }).click();
    await opened.pane.getByText(/58,06/).first().waitFor();
    await choose("Số chữ số thập phân của tỷ lệ", "1");
    await opened.pane.getByText(/58,1/).first().waitFor();
    expect(await shown()).not.toContain("58,06 %");
    await opened.pane.getByRole("tab", { name: "Kiểm tra" }).click();
  });

  it("name the edition in force as soon as it was chosen, and keep it in the workbook", async () => {
    await choose("Chế độ báo cáo (biểu mẫu)", "TT 06/2019");
    await opened.pane.getByText(/TT 06\/2019/).first().waitFor();
    await openBytes(opened, "giu-lai.xlsx", await save(opened));
    await act(opened, "Kiểm tra", /^Đã kiểm tra/);
    await opened.pane.getByText(/TT 06\/2019/).first().waitFor();
  });

  it("keep on the machine what concerns the person, whatever workbook is opened", async () => {
    await opened.pane.getByRole("tab", { name: "Tổng hợp" }).click();
    await opened.pane.getByText(/58,1/).first().waitFor();
    expect(await shown()).not.toContain("58,06 %");
    await opened.pane.getByRole("tab", { name: "Kiểm tra" }).click();
  });

  it("fill with values where formulas are not wanted", async () => {
    await choose("Khi bấm Điền, ghi vào ô", "values");
    await act(opened, "Điền", /^Đã điền/);
    const filled = await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("D5").load("formulas");
        await context.sync();
        return cell.formulas[0]?.[0];
      }),
    );
    expect(filled).toBe(50);
  });

  it("speak another language at once", async () => {
    await choose("Ngôn ngữ", "en");
    await opened.pane.getByRole("tab", { name: "Review" }).waitFor();
    expect(await shown()).toContain("The rate must be finished ÷ eligible = 200 ÷ 300 = 66.67 %");
  });

  it("ask no other machine, and nothing goes wrong", () => {
    expect(opened.problems).toEqual([]);
  });
});
