import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { HostFailure, targetUseCasesOf, submissionOf, useCasesOf, type SubmissionReader } from "../../../src/app";
import { contentAt, type SheetSnapshot } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { addBrowserParts } from "../support/paneIn";
import { figures, paste, plain, standing, targetsPlace, violations } from "./targetsScreen";

beforeAll(addBrowserParts);
// The screen is a chunk of its own; a test should not wait for it.
beforeAll(() => import("../../../src/taskpane/targets/TargetsPlace"));

const lastYear = drawnSheet("Chỉ tiêu", "Năm | Đơn vị | Bên | Chỉ tiêu | Trạng thái\n2024 | Sơn La | Việc | 82.5 | -\n2024 | Gia Lai | Việc | 83 | -");

/** A reader that knows one file; every other one is broken. */
const fileOf = (known: string, sheet: SheetSnapshot): SubmissionReader => ({
  read: async ({ name }) => {
    if (name !== known) throw new HostFailure("brokenFile");
    const snapshot = memoryWorkbook([sheet]).snapshot();
    return { snapshot, submission: submissionOf(name, snapshot.sheets, await useCasesOf(memoryWorkbook([sheet])).check()) };
  },
});

describe("the screen of targets", () => {
  it("takes a pasted block and judges at once", async () => {
    const person = await targetsPlace(targetUseCasesOf(memoryWorkbook([figures])));
    await paste(person, "Sơn La\ttrên 82,5%\t51,9");
    expect(standing().getAllByRole("listitem").map(({ textContent }) => plain(textContent))).toEqual(
      expect.arrayContaining([
        "Việc: 80,00 %, thiếu 2,50 % (trên 82,50 %); còn phải xong thêm 26 việc, mỗi tháng 9 việc trong 3 tháng còn lại",
        "Tiền: 66,67 %, vượt 14,77 % (trên 51,90 %)",
      ]),
    );
    expect(standing().getByText("0/1 đơn vị đạt cả hai chỉ tiêu")).toBeInTheDocument();
  });

  it("saves what was typed in the workbook", async () => {
    const workbook = memoryWorkbook([figures]);
    const person = await targetsPlace(targetUseCasesOf(workbook));
    await paste(person, "Sơn La\ttrên 82,5%\t51,9");
    await person.click(screen.getByRole("button", { name: "Lưu vào sổ" }));
    expect(await screen.findByText("Đã lưu 2 dòng vào tờ “Chỉ tiêu”.")).toBeInTheDocument();
    const saved = workbook.snapshot().sheets[1];
    expect([0, 1, 2, 3, 4].map((columnIndex) => saved && contentAt(saved, 2, columnIndex))).toEqual([2025, "Sơn La", "Việc", 82.5, "Trên"]);
  });

  it("says what is wrong while it is typed", async () => {
    const person = await targetsPlace(targetUseCasesOf(memoryWorkbook([figures])));
    await person.click(await screen.findByRole("button", { name: "Thêm dòng" }));
    const line = within(screen.getByRole("group", { name: "Dòng 1" }));
    await person.type(line.getByRole("textbox", { name: "Đơn vị" }), "Sơn La");
    await person.selectOptions(line.getByRole("combobox", { name: "Bên" }), "Việc");
    await person.type(line.getByRole("textbox", { name: "Chỉ tiêu (%)" }), "0,825");
    expect(line.getByText("Chỉ tiêu ghi bằng phần trăm: 82,5 chứ không phải 0,825.")).toBeInTheDocument();
    expect(line.getByRole("textbox", { name: "Chỉ tiêu (%)" })).toBeInvalid();
    await person.clear(line.getByRole("textbox", { name: "Chỉ tiêu (%)" }));
    await person.type(line.getByRole("textbox", { name: "Chỉ tiêu (%)" }), "82,5");
    expect(line.queryByRole("list")).toBeNull();
  });

  it("copies last year's targets as drafts that look like drafts and judge nobody", async () => {
    const workbook = memoryWorkbook([figures, lastYear]);
    const person = await targetsPlace(targetUseCasesOf(workbook));
    await person.click(await screen.findByRole("button", { name: "Chép chỉ tiêu năm 2024 làm dự thảo" }));
    expect(screen.getAllByText("DỰ THẢO")).toHaveLength(2);
    expect(standing().getAllByText(/chưa có chỉ tiêu/)).toHaveLength(8);
    await person.click(within(screen.getByRole("group", { name: "Dòng 3" })).getByRole("checkbox", { name: "Dự thảo" }));
    expect(standing().getAllByText(/chưa có chỉ tiêu/)).toHaveLength(7);
  });

  it("offers to write texts as numbers and days, since formulas do not see them", async () => {
    const workbook = memoryWorkbook([figures, drawnSheet("Chỉ tiêu", "Năm | Đơn vị | Bên | Chỉ tiêu | Hiệu lực từ\n2025 | Sơn La | Việc | 82.5 | -\n2025 | Sơn La | Việc | '83 | '01/4/2025")]);
    const person = await targetsPlace(targetUseCasesOf(workbook));
    expect(await screen.findByText(/^Dòng 2 của tờ chỉ tiêu ghi số hoặc ngày dưới dạng văn bản/)).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    screen.getByRole("button", { name: "Ghi lại thành số và ngày" }).focus();
    await person.keyboard("{Enter}");
    expect(await screen.findByText("Đã lưu 1 dòng vào tờ “Chỉ tiêu”.")).toBeInTheDocument();
    expect(screen.queryByText(/dưới dạng văn bản/)).toBeNull();
    const saved = workbook.snapshot().sheets[1];
    expect([3, 4].map((columnIndex) => saved && contentAt(saved, 2, columnIndex))).toEqual([83, 45748]);
  });

  it.each([
    ["a workbook with targets", "chi-tieu-2024.xlsx", "Đã lấy 2 dòng."],
    ["a workbook that cannot be read", "hong.xlsx", /^Tệp bị hỏng/],
    ["a text of separated values", "chi-tieu.csv", "Đã lấy 3 dòng."],
    ["a text without targets", "trong.txt", "Không đọc được dòng nào trong khối này."],
  ])("takes targets from %s that is picked", async (_, name, notice) => {
    const person = await targetsPlace(targetUseCasesOf(memoryWorkbook([figures])), fileOf("chi-tieu-2024.xlsx", lastYear));
    await person.click(await screen.findByText("Dán từ quyết định hoặc lấy từ tệp"));
    await person.upload(screen.getByLabelText("Chọn tệp", { selector: "input" }), new File([name.endsWith(".csv") ? "Sơn La;82,5;51,9\nGia Lai;83;" : ""], name));
    expect(await screen.findByText(notice)).toBeInTheDocument();
  });

  it("writes what was changed only, and keeps a line that someone else has changed meanwhile", async () => {
    const workbook = memoryWorkbook([figures, lastYear]);
    const person = await targetsPlace(targetUseCasesOf(workbook));
    await screen.findByRole("button", { name: "Lưu vào sổ" });
    // The form for new templates asks for a year too, further below.
    const [year] = screen.getAllByRole("textbox", { name: "Năm thống kê" });
    if (!year) throw new RangeError("there is no year");
    await person.clear(year);
    await person.type(year, "2024");
    for (const number of [1, 2]) {
      const rate = within(screen.getByRole("group", { name: `Dòng ${number}` })).getByRole("textbox", { name: "Chỉ tiêu (%)" });
      await person.clear(rate);
      await person.type(rate, "85");
    }
    workbook.type("Chỉ tiêu", { rowIndex: 1, columnIndex: 3 }, 90);
    await person.click(screen.getByRole("button", { name: "Lưu vào sổ" }));
    expect(await screen.findByText(/^Đã lưu 1 dòng vào tờ “Chỉ tiêu”. Giữ nguyên 1 dòng vừa được người khác sửa/)).toBeInTheDocument();
    const saved = workbook.snapshot().sheets[1];
    expect([1, 2].map((rowIndex) => saved && contentAt(saved, rowIndex, 3))).toEqual([90, 85]);
    expect(screen.queryByText("Có thay đổi chưa lưu.")).toBeNull();
  });

  it("says why the host refused, and keeps what was typed", async () => {
    const targets = { ...targetUseCasesOf(memoryWorkbook([figures])), save: () => Promise.reject(new HostFailure("protectedSheet", "Chỉ tiêu")) };
    const person = await targetsPlace(targets);
    await paste(person, "Sơn La;82,5;51,9");
    await person.click(screen.getByRole("button", { name: "Lưu vào sổ" }));
    expect(await screen.findByText(/^Tờ “Chỉ tiêu” đang được bảo vệ/)).toBeInTheDocument();
    expect(screen.getAllByRole("group", { name: /^Dòng/ })).toHaveLength(2);
  });
});
