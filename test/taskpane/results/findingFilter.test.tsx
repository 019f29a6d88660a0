import { screen, waitFor, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import type { CheckOutcome } from "../../../src/app";
import { addBrowserParts, paneIn } from "../support/paneIn";
import { sampleFinding } from "../support/sampleFinding";
import { sampleOutcome } from "../support/sampleOutcome";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const named = (id: string, recordLabel: string, change: { readonly ruleId?: string; readonly sheet?: string } = {}) => ({
  ...sampleFinding(id, change.sheet === undefined ? {} : { sheet: change.sheet }),
  recordLabel,
  ruleId: change.ruleId ?? "CB-01",
});
const findings = [named("a", "Sơn La"), named("b", "Điện Biên", { ruleId: "TL-01" }), named("c", "Lai Châu", { sheet: "Biểu 05" })];
const listed = () => [...document.querySelectorAll("[data-finding]")].map((row) => ["Sơn La", "Điện Biên", "Lai Châu"].find((name) => row.textContent?.includes(name)));
const status = () => screen.getAllByRole("status").map(({ textContent }) => textContent).join("");
const choose = (label: string) => screen.getByRole("combobox", { name: label });

async function checkedPane(outcomes: readonly CheckOutcome[] = [sampleOutcome(findings)]) {
  const left = [...outcomes];
  const pane = paneIn({ check: () => Promise.resolve((left.length > 1 ? left.shift() : left[0]) ?? sampleOutcome([])) });
  await pane.person.click(screen.getByRole("button", { name: "Kiểm tra" }));
  return pane;
}

describe("the list of findings", () => {
  it("shows what is sought, without accents too, and says how many", async () => {
    const { person } = await checkedPane();
    await person.type(screen.getByRole("searchbox", { name: "Tìm trong danh sách" }), "dien b");
    expect(listed()).toEqual(["Điện Biên"]);
    expect(status()).toBe("1 / 3 mục");
    await person.click(screen.getByRole("button", { name: "Bỏ lọc" }));
    expect(listed()).toEqual(["Sơn La", "Điện Biên", "Lai Châu"]);
    expect(screen.getByRole("searchbox")).toHaveValue("");
    expect(screen.getByRole("searchbox")).toHaveFocus();
  });

  it("is counted by severity as it is shown, and as it would be with one severity alone", async () => {
    const mixed = [named("a", "Sơn La"), { ...named("b", "Sơn La"), severity: "info" as const }, named("c", "Lai Châu")];
    const { person } = await checkedPane([sampleOutcome(mixed)]);
    const tiles = () => [...document.querySelectorAll("button[aria-pressed][title^='Chỉ xem']")].map(({ textContent }) => textContent);
    expect(tiles()).toEqual(["2Lỗi", "0Cần xác nhận", "1Lưu ý"]);
    await person.type(screen.getByRole("searchbox"), "son la");
    expect(tiles()).toEqual(["1Lỗi", "0Cần xác nhận", "1Lưu ý"]);
    await person.click(screen.getByTitle("Chỉ xem lưu ý"));
    expect(tiles()).toEqual(["1Lỗi", "0Cần xác nhận", "1Lưu ý"]);
    expect(status()).toBe("1 / 3 mục");
  });

  it("shows the findings of one sheet, one unit, one rule", async () => {
    const { person } = await checkedPane();
    await person.click(screen.getByRole("button", { name: "Lọc danh sách" }));
    await person.selectOptions(choose("Tờ"), "Biểu 04");
    expect(listed()).toEqual(["Sơn La", "Điện Biên"]);
    await person.selectOptions(choose("Phép soát"), within(choose("Phép soát")).getByRole("option", { name: /^TL-01/ }));
    expect(listed()).toEqual(["Điện Biên"]);
    await person.selectOptions(choose("Phép soát"), "Tất cả phép soát");
    await person.selectOptions(choose("Đơn vị"), "Sơn La");
    expect(listed()).toEqual(["Sơn La"]);
    expect(screen.getByRole("button", { name: "Lọc danh sách: đang dùng 2 điều kiện" })).toHaveAttribute("aria-expanded", "true");
  });

  it("asks for the name of the unit where there are too many to choose from", async () => {
    const many = Array.from({ length: 301 }, (_, index) => named(`m${index}`, `Chấp hành viên số ${index}`));
    const { person } = await checkedPane([sampleOutcome([...many, ...findings])]);
    await person.click(screen.getByRole("button", { name: "Lọc danh sách" }));
    await person.type(screen.getByRole("searchbox", { name: "Đơn vị" }), "son l");
    expect(listed()).toEqual(["Sơn La"]);
    expect(status()).toBe("1 / 304 mục");
    expect(screen.getByRole("button", { name: "Lọc danh sách: đang dùng 1 điều kiện" })).toBeVisible();
  });

  it("shows the name that is sought also where few units are left to choose from", async () => {
    const many = Array.from({ length: 301 }, (_, index) => named(`m${index}`, `Chấp hành viên số ${index}`));
    const { person } = await checkedPane([sampleOutcome([...many, ...findings]), sampleOutcome(findings)]);
    await person.click(screen.getByRole("button", { name: "Lọc danh sách" }));
    await person.type(screen.getByRole("searchbox", { name: "Đơn vị" }), "son l");
    await person.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
    expect(listed()).toEqual(["Sơn La"]);
    expect(screen.getByRole("searchbox", { name: "Đơn vị" })).toHaveValue("son l");
    await person.clear(screen.getByRole("searchbox", { name: "Đơn vị" }));
    expect(screen.getByRole("searchbox", { name: "Đơn vị" })).toHaveFocus();
    await person.tab();
    expect(choose("Đơn vị")).toHaveDisplayValue("Tất cả đơn vị");
  });

  it("keeps the filter over other places and a new check, and lifts it when it would hide everything", async () => {
    const { person } = await checkedPane([sampleOutcome(findings), sampleOutcome(findings.slice(0, 2)), sampleOutcome(findings.slice(0, 1))]);
    await person.type(screen.getByRole("searchbox"), "biên");
    await person.click(screen.getByRole("tab", { name: "Nhập" }));
    await person.click(screen.getByRole("tab", { name: "Kiểm tra" }));
    expect(screen.getByRole("searchbox")).toHaveValue("biên");
    await person.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
    expect(listed()).toEqual(["Điện Biên"]);
    await person.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
    await waitFor(() => expect(listed()).toEqual(["Sơn La"]));
  });

  it("says that nothing is there, and gives everything back", async () => {
    const { person } = await checkedPane();
    await person.type(screen.getByRole("searchbox"), "không có");
    expect(status()).toBe("0 / 3 mục");
    expect(screen.getByText("Không có mục nào khớp với bộ lọc.")).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Hiện tất cả" }));
    expect(listed()).toHaveLength(3);
  });

  it("lets a finding be set aside that was not opened", async () => {
    const asked: string[] = [];
    const { person, shown } = paneIn({
      check: () => Promise.resolve(sampleOutcome([named("a", "Sơn La"), named("c", "Lai Châu", { sheet: "Biểu 05" })])),
      dismissFinding: ({ finding, reason }) => {
        asked.push(`${finding.id}: ${reason}`);
        return Promise.resolve({ kind: "judged", checked: sampleOutcome([named("a", "Sơn La")]) });
      },
    });
    await person.click(screen.getByRole("button", { name: "Kiểm tra" }));
    await person.click(screen.getByRole("button", { name: "Bỏ qua: Biểu 05!D12" }));
    await person.keyboard("số đúng{Enter}");
    expect(asked).toEqual(["c: số đúng"]);
    expect(shown).toEqual([]);
    expect(listed()).toEqual(["Sơn La"]);
  });
});
