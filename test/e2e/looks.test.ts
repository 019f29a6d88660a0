import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accessibilityProblems } from "./support/accessibility";
import { openPage, type OpenedPage, type Visitor } from "./support/openedPage";

const pictures = process.env["SCREENSHOTS"] ?? mkdtempSync(join(tmpdir(), "soat-chi-tieu-"));

const visitors: readonly (readonly [name: string, visitor: Visitor, check: string])[] = [
  ["vietnamese-light", {}, "Kiểm tra"],
  ["vietnamese-dark", { colorScheme: "dark" }, "Kiểm tra"],
  ["english-light", { language: "en" }, "Check"],
  ["english-contrast", { language: "en", forcedColors: "active" }, "Check"],
  ["vietnamese-narrow", { width: 640 }, "Kiểm tra"],
];

describe.each(visitors)("the page for a visitor: %s", (name, visitor, check) => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage(visitor);
    await opened.pane.getByRole("button", { name: check, exact: true }).first().click();
    await opened.pane.getByText("Về việc!P10").first().waitFor();
  });

  afterAll(() => opened.close());

  it("has no barriers that axe knows, in the page and in the pane", async () => {
    expect(await accessibilityProblems(opened.page.mainFrame())).toEqual([]);
    expect(await accessibilityProblems(opened.pane)).toEqual([]);
  });

  it("fits into its window", async () => {
    await opened.page.screenshot({ path: join(pictures, `${name}.png`) });
    const isTooWide = () => document.documentElement.scrollWidth > window.innerWidth;
    expect([await opened.page.evaluate(isTooWide), await opened.pane.evaluate(isTooWide)]).toEqual([false, false]);
  });

  it("asks no other machine, and nothing goes wrong", () => {
    expect(opened.problems).toEqual([]);
  });
});

describe("the pane at its narrowest", () => {
  it("fits into 320 pixels, set with the keyboard", async () => {
    const opened = await openPage();
    await opened.page.focus("#splitter");
    await opened.page.keyboard.press("Home");
    await opened.pane.waitForFunction(() => window.innerWidth === 320);
    expect(await opened.pane.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await opened.close();
  });
});
