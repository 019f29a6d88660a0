import { screen, waitFor } from "@testing-library/react";
import "@testing-library/jest-dom";
import type { CheckOutcome } from "../../../src/app";
import { addBrowserParts, paneIn } from "../support/paneIn";
import { sampleFinding } from "../support/sampleFinding";
import { noReview } from "../support/sampleReview";
import { sampleOutcome, sampleResult } from "../support/sampleOutcome";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const button = (name: string) => screen.getByRole("button", { name });
const status = () => screen.getAllByRole("status").map(({ textContent }) => textContent).join("");

describe("a check that finds nothing", () => {
  const clean = sampleOutcome([]);
  const emptySheet = { sheet: "Sheet1", reason: "empty" } as const;
  const emptyBook: CheckOutcome = {
    answers: [],
    recognition: { tables: [], doubts: [], sheetsWithoutTable: [emptySheet], readings: [], unusedAnswers: [] },
    report: { findings: [], results: [] },
    offers: new Map(),
    review: noReview,
    journal: [],
    actions: [],
    targets: [],
  };

  const withoutTable = (reason: "noKnownHeader" | "noFigures"): CheckOutcome => ({
    ...emptyBook,
    recognition: { ...emptyBook.recognition, sheetsWithoutTable: [emptySheet, { sheet: "Biểu", reason }] },
  });

  it.each([
    ["all ran and agreed", clean, "Không thấy sai lệch", "Mọi phép soát đã chạy và đều khớp."],
    ["some lacked their columns", sampleOutcome([], [sampleResult({ passed: 3 }), sampleResult({ ruleId: "CB-03", notRunFor: ["cases.exOfficio"] })]), "Không thấy sai lệch", "1 phép chưa chạy"],
    ["some stayed open", sampleOutcome([], [sampleResult({ passed: 3, undecided: 2 })]), "Chưa thấy sai lệch", "2 chỗ chưa kết luận được"],
    ["nothing was examined", sampleOutcome([], []), "Chưa thấy sai lệch", "0 chỗ chưa kết luận được"],
    ["the workbook is empty", emptyBook, "Sổ chưa có số liệu", "tạo biểu trống để nhập"],
    ["it holds other things", withoutTable("noKnownHeader"), "Không nhận ra bảng số liệu nào", "Cần một bảng có tiêu đề cột"],
    ["a table waits for its figures", withoutTable("noFigures"), "Bảng chưa có số liệu", "Nhập số liệu vào bảng rồi bấm Kiểm tra"],
  ])("says what that means when %s", async (_, outcome, title, text) => {
    const { person } = paneIn({ check: () => Promise.resolve(outcome) });
    await person.click(button("Kiểm tra"));
    const panel = screen.getByRole("heading", { name: title });
    expect(panel.parentElement).toHaveTextContent(text);
  });

  it("never announces what is undecided as correct", async () => {
    const { person } = paneIn({ check: () => Promise.resolve(sampleOutcome([], [sampleResult({ passed: 3, undecided: 2 })])) });
    await person.click(button("Kiểm tra"));
    expect(status()).toMatch(/không thấy sai lệch\..*2 chỗ chưa kết luận được/);
  });

  it.each([
    ["before any check", undefined],
    ["when no table was recognised", withoutTable("noKnownHeader")],
  ])("leads to empty forms %s", async (_, outcome) => {
    const { person } = paneIn({ check: () => Promise.resolve(outcome ?? emptyBook) });
    if (outcome) await person.click(button("Kiểm tra"));
    await person.click(button("Tạo biểu trống"));
    expect(screen.getByRole("tab", { name: "Nhập" })).toHaveAttribute("aria-selected", "true");
    const form = await screen.findByRole("group", { name: "Tạo mẫu" });
    await waitFor(() => expect(form).toContainElement(document.activeElement as HTMLElement));
  });

  it("leads to empty forms once: who comes by again keeps the focus on the tabs", async () => {
    const { person } = paneIn();
    await person.click(button("Tạo biểu trống"));
    await screen.findByRole("group", { name: "Tạo mẫu" });
    await person.click(screen.getByRole("tab", { name: "Kiểm tra" }));
    await person.keyboard("{ArrowLeft}");
    expect(await screen.findByText("Tạo mẫu")).toBeVisible();
    expect(screen.getByRole("tab", { name: "Nhập" })).toHaveFocus();
    expect(screen.getByText("Tạo mẫu").closest("details")).not.toHaveAttribute("open");
  });

  it("still lists what was confirmed right for whoever looks at that, and announces that nothing is wrong", async () => {
    const finding = sampleFinding("a");
    const right = [{ finding, verdict: { findingId: "a", opinion: "right", fingerprint: "", reason: "đúng theo sổ", reviewer: "An", time: "2022-10-05T09:05", about: { ruleId: "CB-01", code: "", sheet: "", recordLabel: "" } } }] as const;
    const [before, after] = [sampleOutcome([sampleFinding("b")]), sampleOutcome([])].map((outcome) => ({ ...outcome, review: { ...noReview, right } }));
    const outcomes = [before, after];
    const { person } = paneIn({ check: () => Promise.resolve(outcomes.shift() ?? clean) });
    await person.click(button("Kiểm tra"));
    await person.click(button("Lọc danh sách"));
    await person.selectOptions(screen.getByRole("combobox", { name: "Trạng thái" }), "Đã xác nhận đúng");
    await person.click(button("Kiểm tra lại"));
    expect(screen.getByRole("heading", { name: "Không thấy sai lệch" })).toBeVisible();
    expect(document.querySelectorAll("[data-finding]")).toHaveLength(1);
    expect(status()).toMatch(/không thấy sai lệch/);
  });

  it("names the sheets without a table, and why", async () => {
    const { person } = paneIn({ check: () => Promise.resolve(emptyBook) });
    await person.click(button("Kiểm tra"));
    expect(screen.getByText("Sheet1").closest("li")).toHaveTextContent("Sheet1: tờ trống");
  });
});
