import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { HostFailure, targetUseCasesOf, submissionOf, useCasesOf, type SubmissionReader, type TargetUseCases } from "../../../src/app";
import { contentAt, type SheetSnapshot } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { addBrowserParts, paneIn } from "../support/paneIn";

beforeAll(addBrowserParts);
// The screen is a chunk of its own; a test should not wait for it.
beforeAll(() => import("../../../src/taskpane/targets/TargetsPlace"));

const figures = drawnSheet(
  "Biểu 9 tháng",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 9 tháng năm 2025 | < | < | < | < | <
  Đơn vị tính: việc, 1.000 đồng
  STT | Đơn vị   | Có điều kiện (việc) | Thi hành xong (việc) | Có điều kiện (tiền) | Thi hành xong (tiền)
  1   | Sơn La   | 1000                | 800                  | 300                 | 200
  2   | Gia Lai  | 1000                | 900                  | 300                 | 100
  3   | Lai Châu | 1000                | 700                  | 300                 | 100
  4   | Cao Bằng | 1000                | 700                  | 300                 | 100
  `,
);
/** Of 5.000, 5.001 and 20.000 accepted cases. */
const caseloads = drawnSheet(
  "Biểu 9 tháng",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 9 tháng năm 2022 | < | < | < | < | < | <
  Đơn vị tính: việc, 1.000 đồng
  STT | Đơn vị   | Thụ lý (việc) | Có điều kiện (việc) | Thi hành xong (việc) | Có điều kiện (tiền) | Thi hành xong (tiền)
  1   | Sơn La   | 5000          | 1000                | 750                  | 300                 | 100
  2   | Gia Lai  | 5001          | 1000                | 730                  | 300                 | 100
  3   | Lai Châu | 20000         | 1000                | 700                  | 300                 | 100
  `,
);
const lastYear = drawnSheet("Chỉ tiêu", "Năm | Đơn vị | Bên | Chỉ tiêu | Trạng thái\n2024 | Sơn La | Việc | 82.5 | -\n2024 | Gia Lai | Việc | 83 | -");

async function targetsPlace(targets: TargetUseCases, readFiles?: SubmissionReader) {
  const { person } = paneIn({ targets, ...(readFiles && { readFiles }) });
  await person.click(screen.getByRole("tab", { name: "Nhập" }));
  await screen.findByRole("heading", { name: "Nhập chỉ tiêu" });
  return person;
}

async function paste(person: ReturnType<typeof userEvent.setup>, text: string) {
  await person.click(await screen.findByText("Dán từ quyết định hoặc lấy từ tệp"));
  await person.click(screen.getByRole("textbox", { name: "Khối số liệu để dán" }));
  await person.paste(text);
  await person.click(screen.getByRole("button", { name: "Lấy vào danh sách" }));
}

/** A reader that knows one file; every other one is broken. */
const fileOf = (known: string, sheet: SheetSnapshot): SubmissionReader => ({
  read: async ({ name }) => {
    if (name !== known) throw new HostFailure("brokenFile");
    const snapshot = memoryWorkbook([sheet]).snapshot();
    return { snapshot, submission: submissionOf(name, snapshot.sheets, await useCasesOf(memoryWorkbook([sheet])).check()) };
  },
});

const standing = () => within(screen.getByRole("region", { name: "So với chỉ tiêu" }));
const violations = async () => (await axe.run(document.body, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } })).violations.map(({ id }) => id);
const plain = (text: string | null) => (text ?? "").replaceAll("\u00a0", " ");

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

  it("judges by the pace of the year when asked to", async () => {
    const person = await targetsPlace(targetUseCasesOf(memoryWorkbook([figures])));
    await paste(person, "Lai Châu;80;");
    await person.selectOptions(standing().getByRole("combobox", { name: "Cách so trong kỳ" }), "proRata");
    expect(standing().getAllByRole("listitem").map(({ textContent }) => plain(textContent))).toContain("Việc: 70,00 %, vượt 10,00 % (trên 60,00 %)");
  });

  it("says what it judges by, and what all units still have to do, by month while months are left", async () => {
    const person = await targetsPlace(targetUseCasesOf(memoryWorkbook([figures])));
    await paste(person, "Sơn La;trên 82,5;\nGia Lai;;trên 40\nLai Châu;từ 80;");
    const texts = () => standing().getAllByText(/^(Đang so|Việc: các|Tiền: các)/).map(({ textContent }) => plain(textContent));
    // Sơn La 826 − 800 = 26 and Lai Châu 800 − 700 = 100: 126 in 3 months. Gia Lai: the first whole one above 120 is 121, so 21.
    expect(texts()).toEqual([
      "Đang so với chỉ tiêu cả năm.",
      "Việc: các đơn vị còn phải xong thêm tổng cộng 126 việc, mỗi tháng 42 việc trong 3 tháng còn lại",
      "Tiền: các đơn vị còn phải xong thêm tổng cộng 21 nghìn đồng, mỗi tháng 7 nghìn đồng trong 3 tháng còn lại",
    ]);
    await person.selectOptions(standing().getByRole("combobox", { name: "Cách so trong kỳ" }), "proRata");
    // Three quarters of 40 % are 30 %; of 300, the first whole one above 90 is 91: 100 is enough. 61,875 % and 60 % are reached too.
    expect(texts()).toEqual(["Đang so với tiến độ 9 tháng: chỉ tiêu × 9/12."]);
  });

  it("judges both sides by special goals of the period, and the workbook remembers them", async () => {
    const workbook = memoryWorkbook([caseloads]);
    const person = await targetsPlace(targetUseCasesOf(workbook));
    await screen.findByRole("region", { name: "So với chỉ tiêu" });
    await person.selectOptions(standing().getByRole("combobox", { name: "Cách so trong kỳ" }), "interim");
    expect(standing().getByText("Kỳ này chưa có mục tiêu riêng.")).toBeInTheDocument();
    const goals = within(screen.getByRole("group", { name: "Mục tiêu riêng: 9 tháng năm 2022" }));
    const [cases, money] = [goals.getByRole("textbox", { name: /^Mục tiêu về việc/ }), goals.getByRole("textbox", { name: /^Mục tiêu về tiền/ })];
    await person.type(cases, "5.000: 75; 10000: 74; x");
    expect(cases).toBeInvalid();
    expect(goals.getByRole("button", { name: "Lưu mục tiêu riêng" })).toHaveAttribute("aria-disabled", "true");
    await person.type(cases, "{Backspace}còn lại: trên 70");
    await person.type(money, "5.000: 40");
    expect(goals.getAllByRole("listitem").map(({ textContent }) => plain(textContent))).toEqual([
      "Việc: đơn vị thụ lý đến 5.000 việc, từ 75,00 %",
      "Việc: đơn vị thụ lý đến 10.000 việc, từ 74,00 %",
      "Việc: các đơn vị còn lại, trên 70,00 %",
      "Tiền: đơn vị thụ lý đến 5.000 việc, từ 40,00 %",
    ]);
    const lines = () => standing().getAllByRole("listitem").map(({ textContent }) => plain(textContent)).filter((text) => /^(Việc|Tiền): \d/.test(text));
    const judged = [
      "Việc: 75,00 %, bằng chỉ tiêu (từ 75,00 %)",
      "Tiền: 33,33 %, thiếu 6,67 % (từ 40,00 %); còn phải xong thêm 20 nghìn đồng",
      "Việc: 73,00 %, thiếu 1,00 % (từ 74,00 %); còn phải xong thêm 10 việc",
      "Tiền: 33,33 %, chưa có mục tiêu riêng cho lượng án này",
      "Việc: 70,00 %, bằng chỉ tiêu (trên 70,00 %); còn phải xong thêm 1 việc",
      "Tiền: 33,33 %, chưa có mục tiêu riêng cho lượng án này",
    ];
    expect(lines()).toEqual(judged);
    await person.click(goals.getByRole("button", { name: "Lưu mục tiêu riêng" }));
    expect(await screen.findByText("Đã lưu 4 bậc mục tiêu riêng của 9 tháng năm 2022 trong sổ.")).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    expect((await targetUseCasesOf(workbook).read()).interimGoals).toEqual([
      {
        year: 2022,
        months: 9,
        tiers: [
          { side: "cases", caseloadMax: 5000, percent: 75, comparison: "atLeast" },
          { side: "cases", caseloadMax: 10_000, percent: 74, comparison: "atLeast" },
          { side: "cases", percent: 70, comparison: "above" },
          { side: "money", caseloadMax: 5000, percent: 40, comparison: "atLeast" },
        ],
      },
    ]);
  });

  it("offers to write texts as numbers and days, since formulas do not see them", async () => {
    const workbook = memoryWorkbook([figures, drawnSheet("Chỉ tiêu", "Năm | Đơn vị | Bên | Chỉ tiêu | Hiệu lực từ\n2025 | Sơn La | Việc | 82.5 | -\n2025 | Sơn La | Việc | '83 | '01/4/2025")]);
    const person = await targetsPlace(targetUseCasesOf(workbook));
    expect(await screen.findByText(/^Dòng 2 của tờ chỉ tiêu ghi số hoặc ngày dưới dạng văn bản/)).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    screen.getByRole("button", { name: "Ghi lại thành số và ngày" }).focus();
    await person.keyboard("{Enter}");
    expect(await screen.findByText("Đã lưu 2 dòng vào tờ “Chỉ tiêu”.")).toBeInTheDocument();
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

  it("says why the host refused, and keeps what was typed", async () => {
    const targets = { ...targetUseCasesOf(memoryWorkbook([figures])), save: () => Promise.reject(new HostFailure("protectedSheet", "Chỉ tiêu")) };
    const person = await targetsPlace(targets);
    await paste(person, "Sơn La;82,5;51,9");
    await person.click(screen.getByRole("button", { name: "Lưu vào sổ" }));
    expect(await screen.findByText(/^Tờ “Chỉ tiêu” đang được bảo vệ/)).toBeInTheDocument();
    expect(screen.getAllByRole("group", { name: /^Dòng/ })).toHaveLength(2);
  });
});
