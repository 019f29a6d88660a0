import { fireEvent, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { HostFailure, type PickedFile, type ReadFile, type SubmissionReader } from "../../../src/app";
import type { PlannedSheet } from "../../../src/core";
import { addBrowserParts, paneIn } from "../support/paneIn";
import { checkedSubmission, drawnSubmission, nationDrawing, type ProvinceFigures } from "./support/drawnProvince";

beforeAll(() => {
  addBrowserParts();
  Element.prototype.scrollTo = () => undefined;
});
beforeEach(() => window.localStorage.clear());

/** 4.555 of 5.000 are 91,1 %, 400 of 500 are 80 %, 333 of 1.000 are 33,3 %, 480 of 1.000 are 48 %. */
const sent: ReadonlyMap<string, readonly [province: string, figures: ProvinceFigures]> = new Map([
  ["Sơn La.xlsx", ["Sơn La", { cases: [5000, 4555], money: [1000, 333], targets: [82.5, 45.5], slip: -10 }]],
  ["Điện Biên.xlsx", ["Điện Biên", { cases: [500, 400], money: [1000, 480], targets: [82.5, 45.5] }]],
  ["Lai Châu.xlsx", ["Lai Châu", { cases: [500, 450], money: [1000, 500], targets: [82.5, 45.5] }]],
]);

const emptySnapshot: ReadFile["snapshot"] = { sheets: [], activeSheet: "", ownedNames: [], ownedHighlights: [], ledgerText: undefined };

const reader = (): SubmissionReader => ({
  read: async ({ name }: PickedFile): Promise<ReadFile> => {
    const [province, figures] = sent.get(name) ?? [];
    if (province === undefined || figures === undefined) throw new HostFailure("brokenFile");
    return { snapshot: emptySnapshot, submission: await drawnSubmission(name, province, figures) };
  },
});

const fileNamed = (name: string) => new File(["x"], name, { lastModified: 60_000 });

async function reviewWith(names: readonly string[] = [...sent.keys(), "hỏng.xlsx", "ghi chú.docx"], joints: Parameters<typeof paneIn>[0] = {}) {
  const pane = paneIn({ readFiles: reader(), ...joints });
  await pane.person.click(screen.getByRole("tab", { name: "Thẩm tra" }));
  const input = await screen.findByLabelText("Chọn tệp", { selector: "input" });
  fireEvent.change(input, { target: { files: names.map(fileNamed) } });
  await screen.findByText(/tệp: \d+ đã kiểm tra/);
  return pane;
}

/** The table row by row, each as its texts; the line below a row belongs to it. */
function tableTexts(): readonly string[] {
  const rows = within(screen.getByRole("table", { name: "Các đơn vị đã gửi" })).getAllByRole("row").slice(1);
  return rows.flatMap((row, index) => (index % 2 === 0 ? [`${seenText(row)} / ${seenText(rows[index + 1])}`] : []));
}

const seenText = (row: Element | undefined) => [...(row?.children ?? [])].map((cell) => cell.textContent?.replaceAll("\u00A0", " ").trim()).filter(Boolean).join(" | ");
const unitsShown = () => tableTexts().map((text) => text.split(" | ")[0]?.split(" / ")[0]);

describe("the review of submissions", () => {
  it("shows every file with its unit, what was found, both rates and how far they are from their targets", async () => {
    await reviewWith();
    expect(tableTexts()).toEqual([
      "Điện Biên | 0 Lỗi0 Cần xác nhận | 80,00−2,50thiếu 2,50 % | 48,00+2,50vượt 2,50 % / Điện Biên.xlsx",
      "Lai Châu | 0 Lỗi0 Cần xác nhận | 90,00+7,50vượt 7,50 % | 50,00+4,50vượt 4,50 % / Lai Châu.xlsx",
      "Sơn La | 1 Lỗi0 Cần xác nhận | 90,90+8,40vượt 8,40 % | 33,30−12,20thiếu 12,20 % / Sơn La.xlsx",
      "hỏng.xlsx / Tệp bị hỏng hoặc không phải bảng tính.",
    ]);
    expect(screen.getByText("4 tệp: 3 đã kiểm tra, 1 chưa đọc được.")).toBeTruthy();
    expect(screen.getByText("ghi chú.docx: không phải tệp bảng tính")).toBeTruthy();
    expect(screen.getByText(/^Kỳ: 12 tháng năm 2023\. 3 đơn vị được tổng hợp\.$/)).toBeTruthy();
    expect(screen.getByText("Thiếu 60 đơn vị")).toBeTruthy();
  });

  it("sorts by what stands in the headings, and says how", async () => {
    const { person } = await reviewWith();
    await person.click(screen.getByRole("button", { name: /Sắp theo số lỗi/ }));
    expect([unitsShown()[0], screen.getByRole("columnheader", { name: /Lỗi/ }).getAttribute("aria-sort")]).toEqual(["Sơn La", "descending"]);
    await person.click(screen.getByRole("button", { name: /Sắp theo tỷ lệ về tiền/ }));
    expect(unitsShown()).toEqual(["Sơn La", "Điện Biên", "Lai Châu", "hỏng.xlsx"]);
    await person.click(screen.getByRole("button", { name: /Sắp theo tỷ lệ về tiền/ }));
    expect(unitsShown()).toEqual(["Lai Châu", "Điện Biên", "Sơn La", "hỏng.xlsx"]);
    expect(screen.getByText("Đã sắp theo tỷ lệ về tiền, giảm dần.").closest("[role=status]")).toBeTruthy();
  });

  it("filters and searches, says how many are shown, and leads back to all", async () => {
    const { person } = await reviewWith();
    await person.selectOptions(screen.getByRole("combobox", { name: "Lọc" }), "Dưới chỉ tiêu");
    expect(unitsShown()).toEqual(["Điện Biên", "Sơn La"]);
    await person.type(screen.getByRole("searchbox", { name: "Tìm đơn vị hoặc tệp" }), "dien");
    expect(unitsShown()).toEqual(["Điện Biên"]);
    expect(screen.getByText("4 tệp: 3 đã kiểm tra, 1 chưa đọc được. Đang hiện 1/4 dòng.")).toBeTruthy();
    await person.type(screen.getByRole("searchbox"), "xyz");
    await person.click(screen.getByRole("button", { name: "Hiện tất cả" }));
    expect(unitsShown()).toHaveLength(4);
  });

  it("opens a unit with its findings, without anything to decide, and Escape leads back to its row", async () => {
    const { person } = await reviewWith();
    await person.click(screen.getByRole("button", { name: "Sơn La" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Sơn La" }));
    await person.click(screen.getByText("Cộng 2 dòng xong được 4.555, dòng tổng ghi 4.545 (lệch −10)."));
    expect(screen.getByText(/^Đề xuất: D8 thành 4\.555/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Bỏ qua|Sửa|Áp dụng/ })).toBeNull();
    // A click on plain text takes the focus nowhere else.
    await person.click(screen.getByText("Sơn La.xlsx"));
    await person.keyboard("{Escape}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Sơn La" }));
  });

  it("shows every province of a file that speaks of several, and opens each by itself", async () => {
    const submission = await checkedSubmission("cả nước.xlsx", nationDrawing);
    const { person } = await reviewWith(["cả nước.xlsx"], { readFiles: { read: () => Promise.resolve({ snapshot: emptySnapshot, submission }) } });
    expect(tableTexts()).toEqual([
      "3 đơn vị | 2 Lỗi0 Cần xác nhận / cả nước.xlsx",
      "Điện Biên | 0 Lỗi0 Cần xác nhận | 80,00−2,50thiếu 2,50 % | 50,00+4,50vượt 4,50 % / cả nước.xlsx",
      "Lai Châu | 1 Lỗi0 Cần xác nhận | 105,00+22,50vượt 22,50 % | 45,00−0,50thiếu 0,50 % / cả nước.xlsx",
      "Sơn La | 0 Lỗi0 Cần xác nhận | 91,10+8,60vượt 8,60 % | 33,33−12,17thiếu 12,17 % / cả nước.xlsx",
    ]);
    await person.click(screen.getByRole("button", { name: /Sắp theo tỷ lệ về việc/ }));
    expect(unitsShown()).toEqual(["Điện Biên", "Sơn La", "Lai Châu", "3 đơn vị"]);
    await person.click(screen.getByRole("button", { name: "Lai Châu" }));
    expect(document.querySelectorAll("[data-finding]")).toHaveLength(1);
    await person.keyboard("{Escape}");
    expect(document.activeElement?.textContent).toBe("Lai Châu");
    await person.click(screen.getByRole("button", { name: "3 đơn vị" }));
    expect(document.querySelectorAll("[data-finding]")).toHaveLength(2);
  });

  it("goes from row to row by the arrow keys, and on to the next one when a file is taken away", async () => {
    const { person } = await reviewWith();
    screen.getByRole("button", { name: "Điện Biên" }).focus();
    await person.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Lai Châu" }));
    await person.keyboard("{Tab}{Enter}");
    expect([unitsShown(), document.activeElement?.textContent]).toEqual([["Điện Biên", "Sơn La", "hỏng.xlsx"], "Sơn La"]);
    await person.keyboard("{End}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Bỏ tệp hỏng.xlsx" }));
  });

  it("keeps the files when the person looks at another place meanwhile", async () => {
    const { person } = await reviewWith();
    await person.click(screen.getByRole("tab", { name: "Kiểm tra" }));
    await person.click(screen.getByRole("tab", { name: "Thẩm tra" }));
    expect(await screen.findByRole("button", { name: "Lai Châu" })).toBeTruthy();
  });

  it("reads while one looks on, and stops when told", async () => {
    const never: SubmissionReader = { read: (_, { signal } = {}) => new Promise((__, fail) => signal?.addEventListener("abort", () => fail(new HostFailure("cancelled")))) };
    const { person } = paneIn({ readFiles: never });
    await person.click(screen.getByRole("tab", { name: "Thẩm tra" }));
    fireEvent.change(await screen.findByLabelText("Chọn tệp", { selector: "input" }), { target: { files: [fileNamed("a.xlsx"), fileNamed("b.xlsx")] } });
    expect(await screen.findByRole("progressbar", { name: "Đang đọc: 0/2 tệp" })).toBeTruthy();
    await person.click(screen.getByRole("button", { name: "Dừng" }));
    await screen.findByText("2 tệp: 0 đã kiểm tra, 2 chưa đọc được.");
    expect(tableTexts()).toEqual(["a.xlsx / Đã dừng trước khi đọc xong.", "b.xlsx / Đã dừng trước khi đọc xong."]);
    expect(screen.getByRole("button", { name: "Đọc lại 2 tệp chưa đọc được" })).toBeTruthy();
  });

  it("draws only some rows of a long list, and the End key still finds the last one", async () => {
    const names = Array.from({ length: 60 }, (_, index) => `hỏng ${index + 1}.xlsx`);
    const { person } = await reviewWith([...sent.keys(), ...names]);
    const table = screen.getByRole("table", { name: "Các đơn vị đã gửi" });
    expect(table.getAttribute("aria-rowcount")).toBe("127");
    expect(within(table).getAllByRole("row").length).toBeLessThan(100);
    await person.tab();
    within(table).getByRole("button", { name: "Điện Biên" }).focus();
    await person.keyboard("{End}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Bỏ tệp hỏng 60.xlsx");
  });

  it("makes the summary and the lists of corrections, and says what the files are called", async () => {
    const made: (readonly PlannedSheet[])[] = [];
    const saved: string[] = [];
    Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined });
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const { person } = await reviewWith(undefined, { newFiles: { make: (sheets) => (made.push(sheets), Promise.resolve(new Uint8Array([1]))) } });
    const group = (name: string) => within(screen.getByRole("group", { name }));
    await person.click(group("Bảng tổng hợp các đơn vị").getByRole("button", { name: "Tải .xlsx" }));
    await person.click(group("Danh sách đề nghị chỉnh sửa của mọi đơn vị").getByRole("button", { name: "Tải .xlsx" }));
    await person.click(group("Danh sách đề nghị chỉnh sửa của mọi đơn vị").getByRole("button", { name: "Tải .txt" }));
    expect(screen.getByText("Đã tạo tệp “Đề nghị chỉnh sửa - các đơn vị.txt”.")).toBeTruthy();
    await person.click(screen.getByRole("button", { name: "Sơn La" }));
    expect(screen.queryByText(/Đã tạo tệp/)).toBeNull();
    await person.click(group("Danh sách đề nghị chỉnh sửa").getByRole("button", { name: "Tải .xlsx" }));
    expect(saved).toEqual(["Tổng hợp 12 tháng năm 2023.xlsx", "Đề nghị chỉnh sửa - các đơn vị.xlsx", "Đề nghị chỉnh sửa - các đơn vị.txt", "Đề nghị chỉnh sửa - Sơn La.xlsx"]);
    expect(made.map((sheets) => sheets.map(({ name }) => name))).toEqual([["Tổng hợp về việc", "Tổng hợp về tiền", "Nguồn số liệu"], ["Danh sách đơn vị", "Sơn La"], ["Sơn La"]]);
    expect(screen.getByText("Đã tạo tệp “Đề nghị chỉnh sửa - Sơn La.xlsx”.")).toBeTruthy();
    click.mockRestore();
  });

  it("has nothing that keeps anybody out, as a list and as one unit, in both languages", async () => {
    const { person } = await reviewWith();
    const problems = async () => {
      const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    };
    expect(await problems()).toEqual([]);
    await person.click(screen.getByRole("button", { name: "Sơn La" }));
    expect(await problems()).toEqual([]);
    await person.click(screen.getByRole("button", { name: "EN: English" }));
    expect(await screen.findByRole("button", { name: "List of units" })).toBeTruthy();
  });
});
