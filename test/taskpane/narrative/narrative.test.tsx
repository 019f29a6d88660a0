import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { Workbook } from "../../../src/app";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";
import { addBrowserParts, paneIn } from "../support/paneIn";
import { sampleOutcome, year2022 } from "../support/sampleOutcome";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const { set } = drawnRecords(
  `
  label     | cases.toEnforce | cases.eligible | cases.finished | cases.rate
  Tổng cộng |           12132 |           9867 |           8529 |      86.44
  Chi cục A |             100 |             50 |             40 |      80.00
  `,
  { period: year2022, sheet: "Biểu 04" },
);
const check = () => Promise.resolve({ ...sampleOutcome([]), recognition: drawnRecognition(set) });

async function reportPlace(workbook: Workbook = memoryWorkbook([])) {
  const pane = paneIn({ check, workbook });
  await pane.person.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  await pane.person.click(await screen.findByRole("button", { name: "Kiểm tra" }));
  await screen.findByRole("heading", { name: "Đoạn văn báo cáo" });
  return pane;
}

async function compare(person: Awaited<ReturnType<typeof reportPlace>>["person"], text: string) {
  await person.click(screen.getByRole("textbox", { name: "Văn bản cần đối chiếu" }));
  await person.paste(text);
  await person.click(screen.getByRole("button", { name: "Đối chiếu" }));
}

describe("the place of the report", () => {
  it("reads the workbook first, then writes of the unit that is chosen", async () => {
    const { person } = await reportPlace();
    expect(screen.getByText(/tổng số phải thi hành 12\.132 việc; có điều kiện thi hành 9\.867 việc/)).toBeTruthy();
    await person.selectOptions(screen.getByRole("combobox", { name: "Đơn vị" }), "Chi cục A");
    expect(screen.getByText(/đã thi hành xong 40 việc, đạt tỷ lệ 80,00%/)).toBeTruthy();
  });

  it("copies the paragraph", async () => {
    const { person } = await reportPlace();
    await person.click(screen.getByRole("button", { name: "Chép đoạn văn" }));
    expect(await navigator.clipboard.readText()).toContain("đạt tỷ lệ 86,44%");
    expect(screen.getByText("Đã chép.")).toBeTruthy();
  });

  it("puts the paragraph into the cell where the person stands, and nothing over what stands there", async () => {
    let rowIndex = 1;
    const workbook = { ...memoryWorkbook([drawnSheet("Bài viết", "Kết quả\n-")]), selectedCell: () => Promise.resolve({ sheet: "Bài viết", rowIndex, columnIndex: 0 }) };
    const { person } = await reportPlace(workbook);
    const put = screen.getByRole("button", { name: "Chèn vào ô đang chọn" });
    await person.click(put);
    expect(await screen.findByText("Đã chèn đoạn văn vào ô Bài viết!A2. Hoàn tác ở Nhật ký sửa.")).toBeTruthy();
    expect(workbook.snapshot().sheets[0]?.contents[1]?.[0]).toContain("đạt tỷ lệ 86,44%");
    rowIndex = 0;
    await person.click(put);
    expect(await screen.findByText("Ô Bài viết!A1 đang có nội dung nên chưa chèn. Chọn một ô trống rồi làm lại.")).toBeTruthy();
  });

  it("marks every figure of a text with words, and lists the wrong ones with the arithmetic and the cell", async () => {
    const { person, shown } = await reportPlace();
    await compare(person, "Có điều kiện thi hành 9.867 việc, thi hành xong 8.592 việc <b>, đạt tỷ lệ 86,44%");
    expect(screen.getByText("2 sai, 1 đúng, 0 chưa đối chiếu được, 0 chưa rõ")).toBeTruthy();
    const text = screen.getByRole("region", { name: "Văn bản có đánh dấu" });
    expect(text.textContent).toBe("Có điều kiện thi hành 9.867 việc (đúng), thi hành xong 8.592 việc (sai) <b>, đạt tỷ lệ 86,44% (sai)");
    const list = within(screen.getByRole("list", { name: "Số liệu sai" }));
    expect(list.getByText("Trong sổ: 8.529, bài ghi 8.592, lệch 63.")).toBeTruthy();
    await person.click(list.getByRole("button", { name: "Xem ô Biểu 04!D2" }));
    expect(shown).toEqual([{ sheet: "Biểu 04", rowIndex: 1, columnIndex: 3 }]);
  });

  it("has no barriers that axe finds, in either language", async () => {
    const { person } = await reportPlace();
    await compare(person, "thi hành xong 8.592 việc, lãi suất 9%");
    const violations = async () => (await axe.run(document.body, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } })).violations.map(({ id }) => id);
    expect(await violations()).toEqual([]);
    await person.click(screen.getByRole("button", { name: "EN: English" }));
    expect(screen.getByRole("heading", { name: "Check a report" })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});
