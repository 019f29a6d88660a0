import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { HostFailure, submissionOf, useCasesOf, type SubmissionReader } from "../../../src/app";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { addBrowserParts, paneIn } from "../support/paneIn";

beforeAll(addBrowserParts);
// The screen is a chunk of its own; a test should not wait for it.
beforeAll(() => import("../../../src/taskpane/comparison/ComparisonPlace"));
beforeEach(() => window.localStorage.clear());

/** Rates of 2023: Sơn La 800 and Lai Châu 700 of 1.000 cases. Of 2024: 850 and 650, so 5,00 points up and 5,00 points down. */
const figures = (year: number, sonLa: number, laiChau: number) =>
  drawnSheet(
    `Năm ${year}`,
    `
    KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm ${year} | < | < | <
    STT | Đơn vị   | Có điều kiện (việc) | Thi hành xong (việc)
    1   | Sơn La   | 1000                | ${sonLa}
    2   | Lai Châu | 1000                | ${laiChau}
    3   | Cao Bằng | 1000                | 900
    `,
  );
const [year2024, year2023] = [figures(2024, 850, 650), figures(2023, 800, 700)];
const corrected = figures(2024, 840, 650);

/** Reads the files that are named here; every other one is broken. */
const files = new Map([
  ["nam-2023.xlsx", year2023],
  ["lan-truoc.xlsx", corrected],
]);
const readFiles: SubmissionReader = {
  read: async ({ name }) => {
    const sheet = files.get(name);
    if (!sheet) throw new HostFailure("brokenFile");
    const { sheets } = memoryWorkbook([sheet]).snapshot();
    return { snapshot: memoryWorkbook([sheet]).snapshot(), submission: submissionOf(name, sheets, await useCasesOf(memoryWorkbook([sheet])).check()) };
  },
};

async function comparisonPlace(sheets = [year2024]) {
  const workbook = memoryWorkbook(sheets);
  const pane = paneIn({ workbook, readFiles });
  await pane.person.click(screen.getByRole("tab", { name: "So sánh" }));
  await screen.findByRole("heading", { name: "So với kỳ khác" });
  return { ...pane, workbook };
}

const plain = (text: string | null) => (text ?? "").replaceAll("\u00a0", " ").trim();
const unitTexts = () => screen.getAllByRole("button", { expanded: false }).map(({ textContent }) => plain(textContent)).filter((text) => text.includes("Việc"));
const pick = async (person: Awaited<ReturnType<typeof comparisonPlace>>["person"], label: string, ...names: readonly string[]) =>
  person.upload(screen.getByLabelText(label, { selector: "input" }), names.map((name) => new File(["x"], name)));
const violations = async () => (await axe.run(document.body, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } })).violations.map(({ id }) => id);

const compared = [
  "Sơn LaViệcKỳ này: 85,00 %, Kỳ trước: 80,00 %, Tăng, giảm: +5,00 %",
  "Lai ChâuViệcKỳ này: 65,00 %, Kỳ trước: 70,00 %, Tăng, giảm: −5,00 %",
  "Cao BằngViệcKỳ này: 90,00 %, Kỳ trước: 90,00 %, Tăng, giảm: không đổi",
];

describe("comparing with another period", () => {
  it("compares with another sheet of the workbook at once", async () => {
    await comparisonPlace([year2024, year2023]);
    expect(await screen.findByRole("heading", { name: "So với cùng kỳ năm trước: 12 tháng năm 2023" })).toBeInTheDocument();
    expect(unitTexts()).toEqual(compared);
    expect(screen.getByText(/Số kỳ trước: tờ “Năm 2023”\./)).toBeInTheDocument();
  });

  it("compares with picked files, says what each was used for, and lets one be removed", async () => {
    const { person } = await comparisonPlace();
    expect(await screen.findByText("Chưa có bảng nào để so. Hãy chọn tệp của kỳ trước.")).toBeInTheDocument();
    await pick(person, "Chọn tệp kỳ trước", "nam-2023.xlsx", "hong.xlsx");
    expect(await screen.findByRole("heading", { name: "So với cùng kỳ năm trước: 12 tháng năm 2023" })).toBeInTheDocument();
    expect(unitTexts()).toEqual(compared);
    const list = within(screen.getByRole("list", { name: "Các tệp đã chọn" }));
    expect(list.getAllByRole("listitem").map(({ textContent }) => plain(textContent))).toEqual(["nam-2023.xlsx 12 tháng năm 2023; đã dùng để so", expect.stringMatching(/^hong\.xlsx: Tệp bị hỏng/)]);
    await person.click(list.getByRole("button", { name: "Bỏ tệp nam-2023.xlsx" }));
    expect(await screen.findByText("Chưa có bảng nào để so. Hãy chọn tệp của kỳ trước.")).toBeInTheDocument();
  });

  it("takes earlier figures only from where the person wants them", async () => {
    const { person } = await comparisonPlace([year2024, year2023]);
    await screen.findByRole("heading", { name: /12 tháng năm 2023/ });
    await person.selectOptions(screen.getByRole("combobox", { name: "Số kỳ trước lấy từ" }), "Tệp được chọn");
    expect(await screen.findByText("Chưa có bảng nào để so. Hãy chọn tệp của kỳ trước.")).toBeInTheDocument();
    expect(screen.getByText("Ở nơi đã chọn (tệp được chọn) không có số kỳ trước so được với bảng này.")).toBeInTheDocument();
    await person.selectOptions(screen.getByRole("combobox", { name: "Số kỳ trước lấy từ" }), "Tờ khác trong sổ này");
    await screen.findByRole("heading", { name: /12 tháng năm 2023/ });
    expect(screen.queryByText(/^Ở nơi đã chọn/)).toBeNull();
  });

  it("searches, sorts and copies", async () => {
    const { person } = await comparisonPlace([year2024, year2023]);
    await screen.findByRole("heading", { name: /12 tháng năm 2023/ });
    await person.selectOptions(screen.getByRole("combobox", { name: "Thứ tự" }), "Việc: giảm nhiều trước");
    expect(unitTexts().map((text) => text.slice(0, 4))).toEqual(["Lai ", "Cao ", "Sơn "]);
    await person.type(screen.getByRole("searchbox", { name: "Tìm đơn vị" }), "son la");
    expect(unitTexts()).toEqual([compared[0]]);
    expect(screen.getByText("1/3 đơn vị")).toBeInTheDocument();
    await person.click(screen.getByRole("button", { name: "Chép bảng" }));
    expect((await navigator.clipboard.readText()).split("\r\n")[1]?.split("\t").slice(0, 4)).toEqual(["Sơn La", "85", "80", "5"]);
  });

  it("is one Tab stop; the arrow keys go through the units, and Enter unfolds one to its cells", async () => {
    const { person, shown } = await comparisonPlace([year2024, year2023]);
    await screen.findByRole("heading", { name: /12 tháng năm 2023/ });
    screen.getByRole("button", { name: /^Sơn La/ }).focus();
    await person.keyboard("{ArrowDown}{Enter}");
    const side = within(screen.getByRole("group", { name: "Việc" }));
    expect(plain(side.getAllByRole("listitem")[1]?.textContent ?? "")).toBe("Thi hành xong (kể cả đình chỉ)−7,14 %Kỳ này 650; kỳ trước 700 (−50)");
    await person.click(side.getByRole("button", { name: "650" }));
    expect(shown).toEqual([{ sheet: "Năm 2024", rowIndex: 3, columnIndex: 3 }]);
    expect(await violations()).toEqual([]);
  });
});

describe("comparing with the last submission", () => {
  it("lists the changed cells, shows and highlights them, and says so", async () => {
    const { person, shown, workbook } = await comparisonPlace();
    await person.click(screen.getByRole("radio", { name: "Với bản nộp trước" }));
    await pick(person, "Chọn bản nộp trước", "lan-truoc.xlsx");
    const list = within(await screen.findByRole("list", { name: "1 ô khác bản trước" }));
    expect(list.getByRole("listitem")).toHaveTextContent("Năm 2024!D3Đã sửa840 → 850");
    await person.click(list.getByRole("button", { name: "Năm 2024!D3" }));
    expect(shown).toEqual([{ sheet: "Năm 2024", rowIndex: 2, columnIndex: 3 }]);
    await person.click(screen.getByRole("button", { name: "Tô sáng ô đã thay đổi" }));
    expect(await screen.findByText("Đã tô sáng 1 ô. Bỏ bằng nút “Xóa đánh dấu”.")).toBeInTheDocument();
    expect(workbook.snapshot().ownedHighlights.map(({ sheet, style }) => [sheet, style])).toEqual([["Năm 2024", "info"]]);
    expect(await violations()).toEqual([]);
  });

  it("says why a file cannot be read, in either language", async () => {
    const { person } = await comparisonPlace();
    await person.click(screen.getByRole("button", { name: "EN: English" }));
    await person.click(screen.getByRole("radio", { name: "Previous submission" }));
    await pick(person, "Choose the previous submission", "hong.xlsx");
    expect(await screen.findByText(/^The file is damaged/)).toBeInTheDocument();
    expect(await violations()).toEqual([]);
  });
});
