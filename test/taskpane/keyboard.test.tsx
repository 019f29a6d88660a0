import { screen } from "@testing-library/react";
import { addBrowserParts, paneIn } from "./support/paneIn";
import { sampleFinding } from "./support/sampleFinding";
import { sampleOutcome } from "./support/sampleOutcome";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const three = [sampleFinding("a"), sampleFinding("b"), sampleFinding("c", { severity: "info" })];
const focused = () => /Đơn vị (\w+)/.exec(document.activeElement?.textContent ?? "")?.[1];
const rowsOf = (shown: readonly { readonly rowIndex: number }[]) => shown.map(({ rowIndex }) => rowIndex);

/** What an element is called: its label, or the beginning of its text. */
function nameOf(element: Element | null): string {
  const [label] = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  return element?.getAttribute("aria-label") ?? String((label ?? element)?.textContent).slice(0, label ? undefined : 14);
}

async function checkedPane(findings = three) {
  const pane = paneIn({ check: () => Promise.resolve(sampleOutcome(findings)) });
  await pane.person.click(screen.getByRole("button", { name: "Kiểm tra" }));
  return pane;
}

describe("the keyboard", () => {
  it("reaches everything in the order of the page, and the list with one stop", async () => {
    const { person } = await checkedPane();
    document.body.focus();
    (document.activeElement as HTMLElement).blur();
    const stops: string[] = [];
    for (let count = 0; count < 22; count++) {
      await person.tab();
      stops.push(nameOf(document.activeElement));
    }
    expect(stops).toEqual([
      "VI: Tiếng Việt",
      "EN: English",
      "Hướng dẫn sử dụng",
      "Cài đặt",
      "Kiểm tra",
      "Kiểm tra",
      "Điền",
      "Tô sáng",
      "Lập danh sách",
      "Xóa đánh dấu",
      "Kiểm tra khi nhập",
      "2Lỗi",
      "1Lưu ý",
      "Lúc 09:05: 1 b",
      "Phép soát: 3 k",
      // Inside a fold: a browser reaches it only once the fold is open, which this one does not know.
      "Tạo tờ “Quy tắ",
      "Tìm trong danh sách",
      "Lọc danh sách",
      "Mục trước (Shift+F8)",
      "Mục sau (F8)",
      "Kiểm tra lại",
      "Lỗi: Đơn vị a ",
    ]);
  });

  it("goes through the list with the arrows, Home and End, and stops at its ends", async () => {
    const { person, shown } = await checkedPane();
    screen.getByRole("button", { name: /Đơn vị a/ }).focus();
    const path: (string | undefined)[] = [];
    for (const key of ["{ArrowDown}", "{ArrowDown}", "{ArrowDown}", "{ArrowUp}", "{Home}", "{ArrowUp}", "{End}"]) {
      await person.keyboard(key);
      path.push(focused());
    }
    expect(path).toEqual(["b", "c", "c", "b", "a", "a", "c"]);
    expect(shown).toEqual([]);
  });

  it("shows the cell with Enter", async () => {
    const { person, shown } = await checkedPane([sampleFinding("a"), { ...sampleFinding("b"), cells: [{ sheet: "Biểu 04", rowIndex: 40, columnIndex: 3 }] }]);
    screen.getByRole("button", { name: /Đơn vị a/ }).focus();
    await person.keyboard("{ArrowDown}{Enter}");
    expect(rowsOf(shown)).toEqual([40]);
    expect(screen.getByRole("button", { name: /Đơn vị b/ }).getAttribute("aria-current")).toBe("true");
  });

  it("goes from finding to finding with F8, back with Shift+F8, round and round", async () => {
    const { person } = await checkedPane();
    const current = () => /Đơn vị (\w+)/.exec(document.querySelector('[aria-current="true"]')?.textContent ?? "")?.[1];
    const path: (string | undefined)[] = [];
    for (const key of ["{F8}", "{F8}", "{Shift>}{F8}{/Shift}", "{Shift>}{F8}{/Shift}", "{F8}"]) {
      await person.keyboard(key);
      path.push(current());
    }
    expect(path).toEqual(["a", "b", "a", "c", "a"]);
  });

  it("F8 takes the focus along inside the list, and leaves it on a button of the toolbar", async () => {
    const { person } = await checkedPane();
    screen.getByRole("button", { name: /Đơn vị a/ }).focus();
    await person.keyboard("{F8}{F8}");
    expect(focused()).toBe("b");
    await person.click(screen.getByRole("button", { name: "Mục sau (F8)" }));
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Mục sau (F8)");
  });

  it("does nothing with F8 while there is nothing to show", async () => {
    const { person, shown } = paneIn();
    await person.keyboard("{F8}");
    expect(shown).toEqual([]);
  });
});

describe("a list of ten thousand", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => sampleFinding(`n${index}`));

  it("draws only what is in sight, and says how long it is", async () => {
    await checkedPane(many);
    const items = screen.getAllByRole("listitem").filter((item) => item.hasAttribute("aria-posinset"));
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(60);
    expect(items[0]?.getAttribute("aria-setsize")).toBe("10000");
  });

  it("is left at its other end with one key, the focus with it", async () => {
    const { person } = await checkedPane(many);
    screen.getByRole("button", { name: /Đơn vị n0/ }).focus();
    await person.keyboard("{End}");
    expect(focused()).toBe("n9999");
  });
});
