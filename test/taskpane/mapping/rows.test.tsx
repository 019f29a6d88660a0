import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { useCasesOf, type CheckOutcome } from "../../../src/app";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { addBrowserParts, paneIn } from "../support/paneIn";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const withoutFindings = (outcome: CheckOutcome): CheckOutcome => ({ ...outcome, report: { findings: [], results: [] } });

/** The mapping screen over a sheet in which one column is not understood, so that the table is open. */
async function mappingOf(drawing: string) {
  const { check, answer } = useCasesOf(memoryWorkbook([drawnSheet("Biểu 04", drawing)]));
  const pane = paneIn({ check: async () => withoutFindings(await check()), answer: async (answers) => withoutFindings(await answer(answers)) });
  await pane.person.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await pane.person.click(await screen.findByRole("button", { name: "Chỉ giúp" }));
  await screen.findByRole("heading", { name: "Cách hiểu các bảng" });
  const rolesNow = async () => (await check()).recognition.tables.flatMap(({ records }) => records.map(({ role, label }) => `${role} ${label}`));
  return { ...pane, answers: async () => (await check()).answers, rolesNow };
}

const table = `
  Kết quả 12 tháng năm 2022
  Đơn vị      | Số việc có điều kiện | Đã làm
  Khối huyện  | 160                  | 120
  Chi cục A   | 100                  | 90
  Chi cục B   | 60                   | 30
  Đối chiếu   | 161                  | 119
`;
const save = () => screen.getByRole("button", { name: "Lưu và kiểm tra lại" });
const roleOf = (label: string) => screen.getByRole<HTMLSelectElement>("combobox", { name: label });

describe("the rows of a table on the mapping screen", () => {
  it("are folded away, and say what each row was read as", async () => {
    const { person } = await mappingOf(table);
    expect(screen.queryByRole("combobox", { name: "Chi cục A" })).toBeNull();
    await person.click(screen.getByText("Các dòng (4)"));
    expect(roleOf("Chi cục A").value).toBe("unit");
    expect(within(roleOf("Chi cục A")).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["đơn vị", "dòng tổng", "chi tiết", "không tính"]);
  });

  it("become totals, units, details or nothing, and the table begins and ends where the person says", async () => {
    const { person, answers, rolesNow } = await mappingOf(table);
    await person.click(screen.getByText("Các dòng (4)"));
    await person.selectOptions(roleOf("Khối huyện"), "dòng tổng");
    await person.selectOptions(roleOf("Chi cục B"), "không tính");
    await person.selectOptions(screen.getByRole("combobox", { name: "Dòng số liệu cuối cùng" }), "Chi cục B");
    await person.click(save());
    await waitFor(async () => expect(await answers()).toHaveLength(3));
    expect(await answers()).toEqual([
      { kind: "role", sheet: "Biểu 04", table: "kêtS quaR", row: "khôiS huiênJ", role: "total" },
      { kind: "role", sheet: "Biểu 04", table: "kêtS quaR", row: "chi cucJ b", role: "none" },
      { kind: "rows", sheet: "Biểu 04", table: "kêtS quaR", last: "chi cucJ b" },
    ]);
    expect(await rolesNow()).toEqual(["total Khối huyện", "unit Chi cục A"]);
  });

  it("give back an end of the table to what was read", async () => {
    const { person, answers } = await mappingOf(table);
    await person.click(screen.getByText("Các dòng (4)"));
    const first = screen.getByRole("combobox", { name: "Dòng số liệu đầu tiên" });
    await person.selectOptions(first, "Chi cục A");
    await person.selectOptions(first, "như đã nhận ra");
    await person.click(save());
    await waitFor(() => expect(screen.getByRole("region", { name: "Kết quả kiểm tra" })).toBeTruthy());
    expect(await answers()).toEqual([]);
  });

  it("show their cell, and are stops of the keyboard", async () => {
    const { person, shown } = await mappingOf(table);
    const fold = screen.getByText("Các dòng (4)");
    await person.click(fold);
    await person.click(screen.getByRole("button", { name: "Đối chiếu" }));
    expect(shown).toEqual([{ sheet: "Biểu 04", rowIndex: 5, columnIndex: 0 }]);
    const stops = [screen.getByRole("button", { name: "Đối chiếu" }), roleOf("Đối chiếu"), screen.getByRole("combobox", { name: "Dòng số liệu đầu tiên" })];
    for (const stop of stops) {
      stop.focus();
      expect(document.activeElement === stop && stop.tabIndex === 0).toBe(true);
    }
  });

  it("of a long table are found by typing", async () => {
    const long = ["Kết quả 12 tháng năm 2022", "Đơn vị | Số việc có điều kiện | Đã làm", ...Array.from({ length: 100 }, (_, index) => `Chi cục số ${index + 1} | 100 | 90`)].join("\n");
    const { person } = await mappingOf(long);
    await person.click(screen.getByText("Các dòng (100)"));
    expect(screen.getByText("Còn 40 dòng, gõ tên để tìm.")).toBeTruthy();
    expect(screen.queryByRole("combobox", { name: "Chi cục số 77" })).toBeNull();
    await person.type(screen.getByRole("searchbox", { name: "Tìm dòng" }), "so 77");
    expect(screen.getByRole("combobox", { name: "Chi cục số 77" })).toBeTruthy();
  });
});

describe("a period of two meanings", () => {
  const quarter = "Kết quả quý I năm 2024\nĐơn vị | Số việc có điều kiện | Số việc xong\nChi cục A | 10 | 5";

  it("is asked, and settled by one press", async () => {
    const { person, answers } = await mappingOf(quarter);
    expect(screen.getByText(/1 chỗ chưa rõ/)).toBeTruthy();
    const choice = screen.getByRole("group", { name: "Tên kỳ có thể hiểu hai cách" });
    expect(within(choice).getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["3 tháng năm 2024, đến 31/12/2023", "6 tháng năm 2024, đến 31/3/2024"]);
    await person.click(within(choice).getByRole("button", { name: "6 tháng năm 2024, đến 31/3/2024" }));
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Số tháng" }).value).toBe("6");
    await person.click(save());
    await waitFor(async () => expect(await answers()).toMatchObject([{ kind: "period", told: "3/2024", year: 2024, months: 6 }]));
    expect(screen.queryByText(/Cần bạn chỉ giúp/)).toBeNull();
  });
});

it.each([["rows", table, "Các dòng (4)"]])("axe finds nothing wrong with the %s", async (_, drawing, fold) => {
  const { person } = await mappingOf(drawing);
  await person.click(screen.getByText(fold));
  const result = await axe.run(document.body, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } });
  expect(result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
});
