import { screen } from "@testing-library/react";
import { addBrowserParts } from "../support/paneIn";
import { choiceOf, mappingOf, resultsAreBack, save, table } from "./support/mappedPane";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

describe("whoever leaves the mapping screen", () => {
  it("finds everything as it was when changes are discarded, and the focus where it was opened", async () => {
    const { person, answers } = await mappingOf(table("Biểu 04"));
    expect(screen.getByRole("button", { name: "Quay lại" })).toBeTruthy();
    await person.click(screen.getByRole("checkbox", { name: "Không phải bảng số liệu" }));
    await person.click(screen.getByRole("button", { name: "Bỏ thay đổi" }));
    await resultsAreBack();
    expect(await answers()).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Chỉ giúp");
  });

  it("has the focus on the results when the question that opened it is settled", async () => {
    const { person } = await mappingOf(table("Biểu 04"));
    await person.type(choiceOf("Đã làm"), "bo qua");
    await person.keyboard("{ArrowDown}{Enter}");
    await person.click(save());
    await resultsAreBack();
    expect(document.activeElement?.contains(screen.getByRole("region", { name: "Kết quả kiểm tra" }))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  it("may press Escape, which closes an open list first and never throws an answer away", async () => {
    const { person } = await mappingOf(table("Biểu 04"));
    await person.type(choiceOf("Đã làm"), "bo qua");
    await person.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    await person.click(screen.getByText("Các cột"));
    await person.keyboard("{Escape}");
    await resultsAreBack();
    expect(document.activeElement?.textContent).toBe("Chỉ giúp");
    await person.keyboard("{Enter}");
    await person.click(await screen.findByRole("checkbox", { name: "Không phải bảng số liệu" }));
    await person.keyboard("{Escape}");
    expect(document.activeElement?.textContent).toBe("Bỏ thay đổi");
    await person.keyboard("{Enter}");
    await resultsAreBack();
  });
});
