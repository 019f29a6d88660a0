import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { HostFailure } from "../../../src/app";
import type { PlannedSheet } from "../../../src/core";
import { latestPeriod } from "../../../src/taskpane/template/latestPeriod";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { addBrowserParts, paneIn } from "../support/paneIn";

beforeAll(addBrowserParts);
// The place is a chunk of its own; a test should not wait for it.
beforeAll(() => import("../../../src/taskpane/entry/EntryPlace"));
// Nothing is downloaded in a test.
beforeAll(() => {
  URL.createObjectURL = () => "blob:";
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
});

const workbookWith = () => memoryWorkbook([drawnSheet("Ghi chép", "a | b")]);

/** The fold, opened, in a pane whose clock says 05/10/2022. */
async function fold(given: Parameters<typeof paneIn>[0]) {
  const { person, shown } = paneIn(given);
  await person.click(screen.getByRole("tab", { name: "Nhập" }));
  await person.click(await screen.findByText("Tạo mẫu"));
  return { person, shown, form: within(screen.getByRole("group", { name: "Tạo mẫu" })) };
}

describe("the fold of templates", () => {
  it("offers the period that has just ended, and its edition", async () => {
    const { form } = await fold({});
    expect(form.getByRole("textbox", { name: "Năm thống kê" })).toHaveValue("2022");
    expect(form.getByRole("combobox", { name: "Kỳ báo cáo" })).toHaveDisplayValue("12 tháng (cả năm)");
    expect(form.getByRole("combobox", { name: "Theo thông tư" })).toHaveDisplayValue("Theo kỳ (TT 06/2019)");
    expect(form.getByText("63 đơn vị")).toBeInTheDocument();
  });

  it("adds the forms of the country to the open workbook, and shows the first", async () => {
    const workbook = workbookWith();
    const { person, form, shown } = await fold({ workbook });
    await person.click(form.getByRole("button", { name: "Thêm vào sổ này" }));
    expect(await form.findByText("Đã thêm “Việc 12 tháng 2022”, “Tiền 12 tháng 2022”, “Chỉ tiêu”.")).toBeInTheDocument();
    expect(workbook.snapshot().sheets.map(({ name }) => name)).toEqual(["Ghi chép", "Việc 12 tháng 2022", "Tiền 12 tháng 2022", "Chỉ tiêu"]);
    expect(shown).toEqual([{ sheet: "Việc 12 tháng 2022", rowIndex: 0, columnIndex: 0 }]);
  });

  it("says what is missing of a province, and makes its file when it is there", async () => {
    const made: PlannedSheet[][] = [];
    const { person, form } = await fold({ newFiles: { make: (sheets) => Promise.resolve(new Uint8Array(made.push([...sheets]))) } });
    await person.selectOptions(form.getByRole("combobox", { name: "Cấp báo cáo" }), "province");
    await person.click(form.getByRole("button", { name: "Tải tệp .xlsx mới" }));
    expect(form.getByRole("status")).toHaveTextContent("Chọn tỉnh, thành phố có trong kỳ này.");
    await person.selectOptions(form.getByRole("combobox", { name: "Tỉnh, thành phố" }), "Sơn La");
    expect(form.getByRole("status")).toHaveTextContent("Ghi ít nhất một đơn vị.");
    expect(made).toEqual([]);
    await person.click(form.getByRole("textbox", { name: "Các đơn vị, chấp hành viên" }));
    await person.paste("Chi cục THADS huyện Mộc Châu\n- Nguyễn Văn An\nChi cục THADS huyện Yên Châu");
    expect(form.getByText("2 đơn vị, 1 chấp hành viên")).toBeInTheDocument();
    await person.click(form.getByRole("button", { name: "Tải tệp .xlsx mới" }));
    expect(await form.findByText("Đã tải Biểu mẫu Sơn La 12 tháng năm 2022.xlsx.")).toBeInTheDocument();
    expect(made.map((sheets) => sheets.map(({ name, design }) => [name, design.unlocked !== undefined]))).toEqual([[["Việc 12 tháng 2022", true], ["Tiền 12 tháng 2022", true], ["Chỉ tiêu", false]]]);
  });

  it("locks nothing when it is asked not to", async () => {
    const made: PlannedSheet[] = [];
    const { person, form } = await fold({ newFiles: { make: (sheets) => Promise.resolve(new Uint8Array(made.push(...sheets))) } });
    await person.click(form.getByRole("checkbox", { name: "Khóa các ô không phải nhập" }));
    await person.click(form.getByRole("button", { name: "Tải tệp .xlsx mới" }));
    await form.findByText(/^Đã tải/);
    expect(made.some(({ design }) => design.unlocked)).toBe(false);
  });

  it("says a wrong year at its field", async () => {
    const { person, form } = await fold({});
    await person.clear(form.getByRole("textbox", { name: "Năm thống kê" }));
    await person.type(form.getByRole("textbox", { name: "Năm thống kê" }), "22");
    expect(form.getByRole("textbox", { name: "Năm thống kê" })).toBeInvalid();
  });

  it("says why the host refused", async () => {
    const workbook = { ...workbookWith(), apply: () => Promise.reject(new HostFailure("protectedWorkbook")) };
    const { person, form } = await fold({ workbook });
    await person.click(form.getByRole("button", { name: "Thêm vào sổ này" }));
    expect(await form.findByText(/cấu trúc/i)).toBeInTheDocument();
  });

  it("has nothing that axe finds wrong, in either kind of workbook", async () => {
    const { person, form } = await fold({});
    await person.selectOptions(form.getByRole("combobox", { name: "Cấp báo cáo" }), "province");
    await person.click(form.getByRole("button", { name: "Thêm vào sổ này" }));
    const { violations } = await axe.run(document.body, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});

it.each([
  ["2026-11-22T08:05", 2027, 1],
  ["2026-10-01T00:00", 2026, 12],
  ["2026-01-31T23:59", 2026, 3],
  ["2026-02-01T00:00", 2026, 4],
  ["2026-07-15T12:00", 2026, 9],
])("at %s the period that ended last is year %i, %i months", (moment, year, months) => {
  expect(latestPeriod(moment)).toEqual({ year, months });
});
