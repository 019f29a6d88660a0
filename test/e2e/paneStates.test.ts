import type { Frame } from "playwright-core";
import { accessibilityProblems } from "./support/accessibility";
import { openPage, type OpenedPage } from "./support/openedPage";

const button = (pane: Frame, name: string | RegExp) => pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).first();
const heading = (pane: Frame, name: string) => pane.getByRole("heading", { name }).first().waitFor();
const tab = (pane: Frame, name: string) => pane.getByRole("tab", { name }).click();

/** Every answer of Excel becomes a refusal, or never comes. */
async function breakExcel(pane: Frame, how: "refuses" | "isSilent"): Promise<void> {
  await pane.evaluate((kind) => {
    // The types know no way to make such an error.
    const refusal = Object.assign(Object.create(OfficeExtension.Error.prototype) as object, { code: "InvalidOperationInCellEditMode" });
    Excel.run = () => (kind === "refuses" ? Promise.reject(refusal) : new Promise(() => undefined));
  }, how);
}

/** What a person sees in the course of a day, each state from the one before. */
const states: readonly (readonly [name: string, reach: (pane: Frame) => Promise<void>])[] = [
  ["as it opens", (pane) => heading(pane, "Soát số liệu thi hành án dân sự")],
  [
    "with findings and the filter open",
    async (pane) => {
      await button(pane, "Kiểm tra").click();
      await pane.getByRole("searchbox", { name: "Tìm trong danh sách" }).waitFor();
      await button(pane, "Lọc danh sách").click();
      await pane.getByLabel("Phép soát").waitFor();
    },
  ],
  [
    "with a finding that is looked at, and the question why it is set aside",
    async (pane) => {
      await button(pane, "Mục sau (F8)").click();
      await button(pane, /^Bỏ qua: /).click();
      await pane.getByRole("button", { name: "Thôi" }).waitFor();
    },
  ],
  [
    "where nothing matches what is sought",
    async (pane) => {
      await pane.getByRole("searchbox", { name: "Tìm trong danh sách" }).fill("không có đâu");
      await button(pane, "Hiện tất cả").waitFor();
    },
  ],
  [
    "with everything unfolded",
    async (pane) => {
      await button(pane, "Hiện tất cả").click();
      await pane.evaluate(() => document.querySelectorAll("details").forEach((fold) => fold.setAttribute("open", "")));
    },
  ],
  [
    "with the question how tables are to be read",
    async (pane) => {
      await button(pane, "Sửa cách hiểu bảng").click();
      await heading(pane, "Cách hiểu các bảng");
    },
  ],
  [
    "in the settings",
    async (pane) => {
      await button(pane, "Cài đặt").click();
      await heading(pane, "Cho riêng tôi");
    },
  ],
  [
    "at the entry of targets and the making of forms",
    async (pane) => {
      await button(pane, "Đóng cài đặt").click();
      await tab(pane, "Nhập");
      await pane.getByText("Tạo mẫu", { exact: true }).click();
      await pane.getByRole("group", { name: "Tạo mẫu" }).waitFor();
      await pane.getByText("Đang đọc chỉ tiêu").waitFor({ state: "detached" });
    },
  ],
  ["at the comparison", async (pane) => tab(pane, "So sánh").then(() => heading(pane, "So với kỳ khác"))],
  ["at the summary", async (pane) => tab(pane, "Tổng hợp").then(() => pane.getByRole("tabpanel").getByRole("heading").first().waitFor())],
  ["at the review", async (pane) => tab(pane, "Thẩm tra").then(() => heading(pane, "Thẩm tra sổ đang mở"))],
  [
    "when Excel refuses",
    async (pane) => {
      await tab(pane, "Kiểm tra");
      await button(pane, "Quay lại").click();
      await breakExcel(pane, "refuses");
      await button(pane, "Tô sáng").click();
      await pane.getByText(/^Excel đang chờ nhập xong một ô/).last().waitFor();
    },
  ],
  [
    "while it works",
    async (pane) => {
      await breakExcel(pane, "isSilent");
      await button(pane, "Kiểm tra").click();
      await button(pane, "Dừng").waitFor();
    },
  ],
];

/** The widths of the pane at its narrowest, and the same under a zoom of 200 %. */
const widths = [320, 160];

/** What reaches over the edge of the pane at one of the widths, by its name. */
async function cutOff({ page, pane }: OpenedPage): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.locator("#pane").evaluate((frame, pixels) => {
      frame.style.setProperty("width", `${pixels}px`, "important");
      frame.style.setProperty("min-width", "0", "important");
    }, width);
    await pane.waitForFunction((wanted) => window.innerWidth === wanted, width);
    found.push(
      ...(await pane.evaluate(() => {
        const isOver = (element: Element) => element.getBoundingClientRect().right > window.innerWidth + 1 || element.getBoundingClientRect().left < -1;
        const parts = [...document.querySelectorAll("button, a, input:not([type=file]), select, textarea, summary, h1, h2, h3, p")].filter((part) => part.checkVisibility() && isOver(part));
        const isTooWide = document.documentElement.scrollWidth > window.innerWidth;
        return [...parts.map((part) => `${window.innerWidth}: ${part.textContent}`), ...(isTooWide ? [`${window.innerWidth}: sideways`] : [])];
      })),
    );
  }
  return found;
}

/** The elements that show nothing when they have the focus, of the first stops of the Tab key. */
async function unseenStops({ page, pane }: OpenedPage): Promise<readonly string[]> {
  await pane.locator("h1").click();
  const unseen: string[] = [];
  for (let stop = 0; stop < 24; stop++) {
    await page.keyboard.press("Tab");
    const name = await pane.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      const around = [focused, focused.parentElement ?? focused];
      const isDrawn = around.some((element) =>
        [undefined, "::after"].some((part) => {
          const { outlineStyle, outlineWidth, borderTopWidth, borderBottomWidth, content } = getComputedStyle(element, part);
          const isOutlined = outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
          return isOutlined || (part !== undefined && content !== "none" && parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) > 0);
        }),
      );
      return isDrawn ? undefined : (focused.getAttribute("aria-label") ?? focused.textContent);
    });
    if (name !== undefined) unseen.push(String(name));
  }
  return unseen;
}

describe.each([
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["high contrast", { forcedColors: "active", colorScheme: "dark" }],
] as const)("the pane, %s", (_, visitor) => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage(visitor);
  });

  afterAll(() => opened.close());

  it.each(states)("has no barrier, and nothing is cut off: %s", async (_name, reach) => {
    await reach(opened.pane);
    expect(await cutOff(opened)).toEqual([]);
    expect(await accessibilityProblems(opened.pane)).toEqual([]);
  });
});

describe("the focus", () => {
  it("is seen wherever the Tab key stops", async () => {
    const opened = await openPage();
    await button(opened.pane, "Kiểm tra").click();
    await opened.pane.getByRole("searchbox", { name: "Tìm trong danh sách" }).waitFor();
    expect(await unseenStops(opened)).toEqual([]);
    await opened.close();
  });
});
