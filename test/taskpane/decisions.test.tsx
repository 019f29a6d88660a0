import { screen, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import { HostFailure, useCasesOf } from "../../src/app";
import { drawnSheet } from "../support/drawnSheet";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { addBrowserParts, paneIn } from "./support/paneIn";
import { sampleFinding } from "./support/sampleFinding";
import { sampleOutcome } from "./support/sampleOutcome";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const button = (name: string | RegExp) => screen.getByRole("button", { name });
/** What is said of a decision; other parts of the pane may have a word of their own. */
const status = () => screen.getAllByRole("status").map(({ textContent }) => textContent).join("");

/** E3 says 824 where 371 + 842 = 1213; G4 says 1300 where it can be 1200 at most, for what nobody knows. */
const sheet = drawnSheet(
  "Về việc",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | < | < | <
  STT | Đơn vị          | Tổng số thụ lý (việc) | Cũ chuyển sang (việc) | Thụ lý mới (việc) | Có điều kiện (việc) | Thi hành xong (việc)
  1   | Chi cục huyện A | 1213                  | 371                   | 824               | 1100                | 900
  2   | Chi cục huyện B | 1500                  | 500                   | 1000              | 1200                | 1300
  3   | Chi cục huyện C | 900                   | 400                   | 500               | 850                 | 700
  `,
);

async function checkedPane() {
  const workbook = memoryWorkbook([sheet]);
  const pane = paneIn(useCasesOf(workbook));
  await pane.person.click(button(/^Kiểm tra$/));
  return { ...pane, workbook, culprit: () => workbook.snapshot().sheets[0]?.contents[2]?.[4] };
}

describe("a proposal in the pane", () => {
  it("shows the cell, the arithmetic, the value and the cause, and is applied by one click", async () => {
    const { person, culprit } = await checkedPane();
    expect(button(/Chi cục huyện A về việc ?Về việc!E3 ?Thụ lý phải bằng .*371 \+ 824 = 1\.195, ô ghi 1\.213/)).toBeVisible();
    expect(button("E3: 824 → 842 (đảo hai chữ số)")).toBeVisible();

    await person.click(button("Áp dụng: E3: 824 → 842"));
    expect(culprit()).toBe(842);
    expect(status()).toMatch(/^Đã sửa Về việc!E3: 824 → 842\. Kiểm tra lại: còn \d+ mục\.$/);
    expect(screen.queryByRole("button", { name: /Chi cục huyện A/ })).toBeNull();
  });

  it("is undone from the notice", async () => {
    const { person, workbook, culprit } = await checkedPane();
    const before = workbook.snapshot();
    await person.click(button("Áp dụng: E3: 824 → 842"));
    await person.click(button("Hoàn tác"));
    expect([culprit(), status()]).toEqual([824, "Đã trả 1 ô về như trước khi sửa."]);
    expect(workbook.snapshot()).toEqual(before);
    expect(button("Áp dụng: E3: 824 → 842")).toBeVisible();
  });

  it("is applied with the keyboard, and the focus goes to the finding that took its place", async () => {
    const { person, culprit } = await checkedPane();
    const names = () => [...document.querySelectorAll("[data-finding]")].map(({ textContent }) => /huyện [ABC]/.exec(textContent ?? "")?.[0]);
    const index = names().indexOf("huyện A");
    document.querySelector<HTMLElement>("[data-finding]")?.focus();
    await person.keyboard("{ArrowDown}".repeat(index));
    expect(document.activeElement).toBe(button(/Chi cục huyện A/));
    await person.tab();
    await person.tab();
    expect(document.activeElement).toHaveAccessibleName("Áp dụng: E3: 824 → 842");
    await person.keyboard("{Enter}");
    await screen.findByText("Nhật ký sửa: 1 lần");
    expect(culprit()).toBe(842);
    const left = names();
    const focused = /huyện [ABC]/.exec(document.activeElement?.textContent ?? "")?.[0];
    expect([left.includes("huyện A"), focused, document.activeElement?.hasAttribute("data-finding")]).toEqual([false, left[Math.min(index, left.length - 1)], true]);
  });

  it("is refused when the cell was typed over meanwhile, and the list is new", async () => {
    const { person, workbook, culprit } = await checkedPane();
    workbook.type("Về việc", { rowIndex: 2, columnIndex: 4 }, 820);
    await person.click(button("Áp dụng: E3: 824 → 842"));
    expect([culprit(), status()]).toEqual([820, "Chưa làm gì: ô Về việc!E3 không còn như lúc kiểm tra."]);
    expect(button(/371 \+ 820 = 1\.191/)).toBeVisible();
  });

  it("says so when the host refuses, and the list stays", async () => {
    const proposals = [{ at: { sheet: "Biểu 04", rowIndex: 11, columnIndex: 4 }, value: 8530, cause: "transposition" }] as const;
    const { person } = paneIn({
      check: () => Promise.resolve(sampleOutcome([sampleFinding("a", { proposals })])),
      applyProposal: () => Promise.reject(new HostFailure("cellInEditMode")),
    });
    await person.click(button(/^Kiểm tra$/));
    await person.click(button("Áp dụng: E12: 8.350 → 8.530"));
    expect(status()).toMatch(/^Excel đang chờ nhập xong một ô\./);
    expect(button(/Đơn vị a/)).toBeVisible();
  });
});

describe("a proposal that a click cannot carry out", () => {
  it.each([
    ["formula", "Ô chứa công thức: sửa tay trong bảng."],
    ["protectedSheet", "Tờ đang được bảo vệ: bỏ bảo vệ hoặc sửa tay."],
  ] as const)("says why, and has no button: %s", async (obstacle, sentence) => {
    const proposal = { at: { sheet: "Biểu 04", rowIndex: 11, columnIndex: 4 }, value: 8530, cause: "transposition" } as const;
    const outcome = { ...sampleOutcome([sampleFinding("a", { proposals: [proposal] })]), offers: new Map([["a", [{ proposal, seen: [8350], obstacle }]]]) };
    const { person } = paneIn({ check: () => Promise.resolve(outcome) });
    await person.click(button(/^Kiểm tra$/));
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Áp dụng/ })).toBeNull();
  });
});

describe("other explanations", () => {
  it("are folded under the likeliest, and offered too", async () => {
    const at = { sheet: "Biểu 04", rowIndex: 11, columnIndex: 4 };
    const proposals = [8530, 8350, 8050].map((value) => ({ at, value, cause: "substitution" }) as const);
    const { person } = paneIn({ check: () => Promise.resolve(sampleOutcome([sampleFinding("a", { proposals })])) });
    await person.click(button(/^Kiểm tra$/));
    const fold = screen.getByText("2 cách giải thích khác").closest("details");
    expect(fold).not.toHaveAttribute("open");
    expect(fold?.querySelectorAll("button[aria-label^='Áp dụng']")).toHaveLength(2);
  });
});

describe("a finding that needs no correction", () => {
  it("is set aside with a reason, stands folded with it, and comes back by a click", async () => {
    const { person } = await checkedPane();
    await person.click(button(/Chi cục huyện A/));
    await person.click(button("Bỏ qua: Về việc!E3"));
    expect(screen.getByRole("textbox", { name: "Lý do bỏ qua" })).toHaveFocus();
    expect(button("Bỏ qua mục này")).toHaveAttribute("aria-disabled", "true");
    await person.type(screen.getByRole("textbox", { name: "Người thẩm tra (ghi một lần)" }), "Nguyễn Thị An");
    await person.type(screen.getByRole("textbox", { name: "Lý do bỏ qua" }), "số này đã đối chiếu{Enter}");

    expect(status()).toBe("Đã bỏ qua. Mục này tự trở lại khi số liệu của nó thay đổi.");
    expect(screen.queryByRole("button", { name: /Chi cục huyện A/ })).toBeNull();
    const fold = (await screen.findByText("Đã xác nhận đúng: 1 mục")).closest("details");
    expect(fold).toHaveTextContent("Chi cục huyện A · Về việc!E3");
    expect(fold).toHaveTextContent("Nguyễn Thị An, 09:05 ngày 05/10/2022 · số này đã đối chiếu");

    await person.click(screen.getByText("Đã xác nhận đúng: 1 mục"));
    await person.click(button("Đưa trở lại: Về việc!E3"));
    expect(button(/Chi cục huyện A/)).toBeVisible();
  });

  it("stays when the person thinks better of it with Escape", async () => {
    const { person } = await checkedPane();
    await person.click(button(/Chi cục huyện A/));
    await person.click(button("Bỏ qua: Về việc!E3"));
    await person.keyboard("{Home}{Escape}");
    expect(button("Bỏ qua: Về việc!E3")).toHaveFocus();
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});

describe("the journal", () => {
  it("lists what was corrected, and takes back one, all, or is deleted", async () => {
    const { person, culprit } = await checkedPane();
    await person.click(button("Áp dụng: E3: 824 → 842"));
    const fold = (await screen.findByText("Nhật ký sửa: 1 lần")).closest("details") ?? document.body;
    expect(fold).toHaveTextContent("Về việc!E3: 824 → 842 (đảo hai chữ số)05/10/2022 09:05 · Chi cục huyện A · Thụ lý = cũ chuyển sang + thụ lý mới");
    await person.click(await screen.findByText("Nhật ký sửa: 1 lần"));
    await person.click(within(fold).getByRole("button", { name: "Hoàn tác: Về việc!E3: 824 → 842" }));
    expect(culprit()).toBe(824);

    await person.click(button("Áp dụng: E3: 824 → 842"));
    await person.click(await screen.findByText("Nhật ký sửa: 1 lần"));
    await person.click(button("Hoàn tác tất cả"));
    expect(culprit()).toBe(824);

    await person.click(button("Áp dụng: E3: 824 → 842"));
    await person.click(await screen.findByText("Nhật ký sửa: 1 lần"));
    await person.click(button("Xóa nhật ký"));
    expect([culprit(), status()]).toEqual([842, "Đã xóa nhật ký. Các ô đã sửa giữ nguyên."]);
    expect(screen.queryByText(/^Nhật ký sửa/)).toBeNull();
  });

  it("is named when traces are cleared, for it stays", async () => {
    const { person, culprit } = await checkedPane();
    await person.click(button("Áp dụng: E3: 824 → 842"));
    await person.click(button("Xóa đánh dấu"));
    expect([culprit(), status()]).toEqual([842, "Không có đánh dấu nào để xóa. Nhật ký 1 lần sửa vẫn còn trong sổ; xóa ở mục Nhật ký sửa."]);
  });
});

it("findings are listed on a sheet of their own", async () => {
  const { person, workbook } = await checkedPane();
  await person.click(button("Lập danh sách"));
  expect(workbook.snapshot().sheets.map(({ name }) => name)).toEqual(["Về việc", "Soát lỗi"]);
  expect(status()).toMatch(/^Đã lập tờ danh sách: \d+ mục\.$/);
});
