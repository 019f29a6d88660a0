import { screen, waitFor } from "@testing-library/react";
import "@testing-library/jest-dom";
import axe from "axe-core";
import { HostFailure, useCasesOf } from "../../../src/app";
import { ledgerOf } from "../../../src/app/ownership/ledger";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { addBrowserParts, paneIn } from "../support/paneIn";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const sheet = drawnSheet(
  "Biểu",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | <
  Đơn vị    | Có điều kiện (việc) | Thi hành xong (việc)
  Điện Biên | 2000                | 1857
  `,
);
const gear = () => screen.getByRole("button", { name: "Cài đặt" });
const field = (name: string) => screen.findByRole("combobox", { name });

async function openedSettings() {
  const workbook = memoryWorkbook([sheet]);
  const pane = paneIn({ ...useCasesOf(workbook), workbook });
  await pane.person.click(gear());
  await screen.findByRole("heading", { name: "Cài đặt" });
  await waitFor(async () => expect(await field("Khi bấm Điền, ghi vào ô")).toBeEnabled());
  return { ...pane, workbook };
}

describe("the settings", () => {
  it("open at the gear with the focus on their title, and close at Escape with the focus back", async () => {
    const { person } = await openedSettings();
    expect(screen.getByRole("heading", { name: "Cài đặt" })).toHaveFocus();
    expect(gear()).toHaveAttribute("aria-expanded", "true");
    expect(screen.queryByRole("tab", { name: "Kiểm tra" })).toBeNull();
    await person.keyboard("{Escape}");
    expect(gear()).toHaveFocus();
    expect(screen.getByRole("tab", { name: "Kiểm tra" })).toBeVisible();
  });

  it("have nothing that axe finds wrong", async () => {
    await openedSettings();
    const { violations } = await axe.run(document.body, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });

  it("keep the edition in the workbook, and check by it at once when something was checked", async () => {
    const workbook = memoryWorkbook([sheet]);
    const { person } = paneIn({ ...useCasesOf(workbook), workbook });
    await person.click(screen.getByRole("button", { name: "Kiểm tra" }));
    await screen.findByText(/TT 06\/2019/, { selector: "summary" });
    await person.click(gear());
    const edition = await field("Chế độ báo cáo (biểu mẫu)");
    await waitFor(() => expect(edition).toBeEnabled());
    await person.selectOptions(edition, "Thông tư 05/2024/TT-BTP");
    expect(await screen.findByText("Đã lưu.")).toBeVisible();
    expect(ledgerOf(workbook.snapshot().ledgerText).choices).toEqual({ edition: "TT 05/2024" });
    await person.click(screen.getByRole("button", { name: "Đóng cài đặt" }));
    expect(await screen.findByText(/TT 05\/2024/, { selector: "summary" })).toBeVisible();
  });

  it("keep how the workbook is filled beside the edition", async () => {
    const { person, workbook } = await openedSettings();
    await person.selectOptions(await field("Chế độ báo cáo (biểu mẫu)"), "Thông tư 06/2019/TT-BTP");
    await screen.findByText("Đã lưu.");
    await person.selectOptions(await field("Khi bấm Điền, ghi vào ô"), "Giá trị, không tự tính lại");
    await waitFor(() => expect(ledgerOf(workbook.snapshot().ledgerText).choices).toEqual({ edition: "TT 06/2019", fillForm: "values" }));
  });

  it("make the sheet of rules, and show it", async () => {
    const { person, workbook, shown } = await openedSettings();
    await person.click(screen.getByRole("button", { name: "Mở tờ “Quy tắc”" }));
    await waitFor(() => expect(shown).toEqual([{ sheet: "Quy tắc", rowIndex: 0, columnIndex: 0 }]));
    expect(workbook.snapshot().sheets.map(({ name }) => name)).toEqual(["Biểu", "Quy tắc"]);
    expect(screen.queryByRole("heading", { name: "Cài đặt" })).toBeNull();
  });

  it("say why a choice could not be kept, and keep the old one", async () => {
    const workbook = memoryWorkbook([sheet]);
    const { person } = paneIn({ workbook: { ...workbook, apply: () => Promise.reject(new HostFailure("cellInEditMode")) } });
    await person.click(gear());
    const fill = await field("Khi bấm Điền, ghi vào ô");
    await waitFor(() => expect(fill).toBeEnabled());
    await person.selectOptions(fill, "Giá trị, không tự tính lại");
    expect(await screen.findByRole("alert")).toHaveTextContent(/ô/);
    expect(fill).toHaveValue("formulas");
  });
});

describe("what concerns the person", () => {
  it("is kept on the machine, not in the workbook, and has its effect on the next look", async () => {
    const { person, workbook, unmount } = await openedSettings();
    await person.selectOptions(await field("Chênh lệch giữa hai tỷ lệ ghi là"), "điểm % (vượt 9,85 điểm %)");
    await person.selectOptions(await field("Số chữ số thập phân của tỷ lệ"), "1");
    expect(workbook.snapshot().ledgerText).toBeUndefined();
    unmount();
    await openedSettings();
    expect(await field("Chênh lệch giữa hai tỷ lệ ghi là")).toHaveValue("percentagePoints");
    expect(await field("Số chữ số thập phân của tỷ lệ")).toHaveValue("1");
  });

  it("changes the language from here too", async () => {
    const { person } = await openedSettings();
    await person.selectOptions(await field("Ngôn ngữ"), "English");
    expect(screen.getByRole("heading", { name: "Settings" })).toBeVisible();
    expect(document.documentElement.lang).toBe("en");
  });

  it.each([
    ["soat-chi-tieu.rate-decimals", "17"],
    ["soat-chi-tieu.points-wording", "<b>"],
  ])("is as usual when something strange stands in %s", async (key, value) => {
    window.localStorage.setItem(key, value);
    await openedSettings();
    expect(await field("Số chữ số thập phân của tỷ lệ")).toHaveValue("2");
    expect(await field("Chênh lệch giữa hai tỷ lệ ghi là")).toHaveValue("percent");
  });
});
