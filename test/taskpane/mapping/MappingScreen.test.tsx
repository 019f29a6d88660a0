import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { HostFailure } from "../../../src/app";
import { drawnSheet } from "../../support/drawnSheet";
import { addBrowserParts, paneIn } from "../support/paneIn";
import { checkedPane, choiceOf, mappedUseCases, mappingOf, resultsAreBack, save, table } from "./support/mappedPane";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const provinces = drawnSheet("Tỉnh", "Năm 2023\nSTT | Tỉnh | Số việc thụ lý | Số việc xong\n1 | Lai Châu | 10 | 5\n2 | Sơn Laa | 10 | 5\n3 | Gia Lai | 10 | 5");

describe("the mapping screen", () => {
  it("is reached from the doubts, preselects what was understood, and takes the focus", async () => {
    await mappingOf(table("Biểu 04"));
    expect(choiceOf("Số việc có điều kiện").value).toBe("Có điều kiện thi hành về việc");
    expect(choiceOf("Đã làm").value).toBe("");
    expect(document.activeElement?.textContent).toBe("Cách hiểu các bảng");
    expect(screen.getByText(/1 chỗ chưa rõ/)).toBeTruthy();
  });

  it("settles a doubt by typing and choosing, and is gone with it", async () => {
    const { person, answers } = await mappingOf(table("Biểu 04"));
    await person.type(choiceOf("Đã làm"), "dinh chi xong");
    const found = screen.getAllByRole("option").map(({ textContent }) => textContent);
    expect(found).toContain("Thi hành xong (kể cả đình chỉ)");
    expect(found).not.toContain("Tổng số thụ lý");
    const side = screen.getByRole("group", { name: "Về việc" });
    await person.click(within(side).getByRole("option", { name: "Thi hành xong (kể cả đình chỉ)" }));
    expect(choiceOf("Đã làm").value).toBe("Thi hành xong (kể cả đình chỉ) về việc");
    await person.click(save());
    await resultsAreBack();
    expect(screen.queryByText(/Cần bạn chỉ giúp/)).toBeNull();
    expect(await answers()).toEqual([{ kind: "column", sheet: "Biểu 04", table: "kêtS quaR", header: "đaX lamF", meaning: "cases.finished" }]);
  });

  it("says how many places need help, and answers alike columns of other sheets at once", async () => {
    const { person, answers } = await checkedPane(table("A"), table("B"));
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent).join("")).toContain("Cần bạn chỉ giúp: 2 chỗ");
    await person.click(screen.getByRole("button", { name: "Chỉ giúp" }));
    await screen.findByRole("heading", { name: "Cách hiểu các bảng" });
    await person.type(choiceOf("Đã làm"), "bo qua");
    await person.keyboard("{ArrowDown}{Enter}");
    await person.click(save());
    await resultsAreBack();
    expect((await answers()).map(({ sheet }) => sheet)).toEqual(["A", "B"]);
    expect(screen.queryByText(/Cần bạn chỉ giúp/)).toBeNull();
  });

  it("answers one sheet alone when the person says so", async () => {
    const { person, answers } = await mappingOf(table("A"), table("B"));
    await person.click(screen.getAllByRole("checkbox", { name: "Dùng chung cho 1 bảng khác có cùng cột" })[1] as HTMLElement);
    await person.type(choiceOf("Đã làm", 1), "bo qua");
    await person.keyboard("{ArrowDown}{Enter}");
    await person.click(save());
    await resultsAreBack();
    expect((await answers()).map(({ sheet }) => sheet)).toEqual(["B"]);
  });

  it("confirms a near name of a province, or denies it", async () => {
    const { person, answers } = await mappingOf(provinces);
    await person.click(screen.getByRole("button", { name: "Không phải" }));
    await person.click(screen.getByRole("button", { name: "Đúng là Sơn La" }));
    expect(screen.getByRole("button", { name: "Đúng là Sơn La" }).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByRole("button", { name: "Không phải" }).getAttribute("aria-pressed")).toBe("false");
    await person.click(save());
    await resultsAreBack();
    expect(await answers()).toEqual([expect.objectContaining({ kind: "unit", unit: "Sơn La" })]);
  });

  it("sets the period, the scale of a rate, and what is no table", async () => {
    const { person, answers } = await mappingOf(table("Biểu 04"));
    await person.selectOptions(screen.getByRole("combobox", { name: "Số tháng" }), "11 tháng");
    await person.clear(screen.getByRole("textbox", { name: "Năm" }));
    await person.type(screen.getByRole("textbox", { name: "Năm" }), "2023");
    await person.selectOptions(screen.getByRole("combobox", { name: "Cách ghi tỷ lệ" }), "fraction");
    await person.click(screen.getByRole("checkbox", { name: "Không phải bảng số liệu" }));
    await person.click(save());
    await waitFor(async () => expect((await answers()).length).toBe(3));
    expect(await answers()).toEqual([
      { kind: "period", sheet: "Biểu 04", table: "kêtS quaR", told: "12/2022", months: 11, year: 2023 },
      { kind: "rateScale", sheet: "Biểu 04", table: "kêtS quaR", header: "tiR lêJ viêcJ", scale: "fraction" },
      { kind: "notATable", sheet: "Biểu 04", table: "kêtS quaR" },
    ]);
  });

  it("shows the cell of a label, and forgets everything when asked", async () => {
    const { person, shown, answers } = await mappingOf(table("Biểu 04"));
    await person.click(screen.getByRole("button", { name: "Đã làm" }));
    expect(shown).toEqual([{ sheet: "Biểu 04", rowIndex: 1, columnIndex: 2 }]);
    await person.click(screen.getByRole("checkbox", { name: "Không phải bảng số liệu" }));
    await person.click(screen.getByRole("button", { name: "Quên mọi câu trả lời" }));
    await person.click(save());
    await resultsAreBack();
    expect(await answers()).toEqual([]);
  });

  it("stays with its changes when the host refuses to keep them", async () => {
    const { check } = mappedUseCases([table("Biểu 04")]);
    const { person } = paneIn({ check, answer: () => Promise.reject(new HostFailure("accessDenied")) });
    await person.click(screen.getByRole("button", { name: "Kiểm tra" }));
    await person.click(await screen.findByRole("button", { name: "Chỉ giúp" }));
    const box = await screen.findByRole("checkbox", { name: "Không phải bảng số liệu" });
    await person.click(box);
    await person.click(save());
    await waitFor(() => expect(save().getAttribute("aria-disabled")).not.toBe("true"));
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Không phải bảng số liệu" }).checked).toBe(true);
  });

  it("is reached from what was understood, where nothing is in doubt, with its tables folded", async () => {
    const sure = drawnSheet("S", "Đơn vị | Số việc có điều kiện | Số việc xong\nChi cục A | 10 | 5");
    const { person } = await checkedPane(sure);
    expect(screen.queryByRole("button", { name: "Chỉ giúp" })).toBeNull();
    await person.click(screen.getByText("Sửa cách hiểu bảng"));
    expect(await screen.findByText("S, từ ô A1")).toBeTruthy();
    expect(screen.queryByRole("combobox", { name: "Số việc xong" })).toBeNull();
  });
});

describe("axe finds nothing wrong with the mapping screen", () => {
  /** jsdom paints nothing, so the contrast of colours is looked at in a real browser. */
  async function violations(): Promise<readonly string[]> {
    const result = await axe.run(document.body, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } });
    return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  it("with doubts about columns and units", async () => {
    await mappingOf(table("Biểu 04"), provinces);
    expect(await violations()).toEqual([]);
  });

  it("with an open list of indicators", async () => {
    const { person } = await mappingOf(table("Biểu 04"));
    await person.click(choiceOf("Đã làm"));
    expect(screen.getAllByRole("option").length).toBeGreaterThan(50);
    expect(await violations()).toEqual([]);
  });

  it("in English, with an old encoding", async () => {
    const { person } = await mappingOf(drawnSheet("S", "§¬n vÞ | Sè viÖc cã ®iÒu kiÖn | Sè viÖc thi hµnh xong\nChi côc A | 10 | 5"));
    await person.click(screen.getByRole("button", { name: "EN: English" }));
    expect(screen.getByRole("combobox", { name: "Text encoding of sheet S" })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});
