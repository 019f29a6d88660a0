import type { Browser, Frame, Page } from "playwright-core";

/** The workbench in a browser, with a sample open and the pane connected to it. */
export interface Stage {
  readonly page: Page;
  readonly pane: Frame;
}

const size = { width: 1280, height: 900 };

/** Opens the workbench with one of its samples. */
export async function openStage(browser: Browser, address: string, sample: string): Promise<Stage> {
  const page = await browser.newPage({ viewport: size, locale: "vi-VN", acceptDownloads: true });
  await page.goto(`${address}?lang=vi`);
  const pane = await connectedPane(page);
  if (sample === "mistakes") return { page, pane };
  const reloaded = page.waitForEvent("framenavigated", { predicate: (frame) => frame === pane });
  await page.selectOption("#sample", sample);
  await reloaded;
  return { page, pane: await connectedPane(page) };
}

/** Presses a button of the pane by its whole name. */
export async function press({ pane }: Stage, name: string): Promise<void> {
  await pane.getByRole("button", { name, exact: true }).first().click();
}

/** Goes to a place of the pane. */
export async function goTo({ pane }: Stage, place: string): Promise<void> {
  await pane.getByRole("tab", { name: place, exact: true }).click();
}

/** Checks, and waits for the results. */
export async function checked(stage: Stage): Promise<void> {
  await press(stage, "Kiểm tra");
  await stage.pane.getByText(/Lúc \d\d:\d\d/).first().waitFor();
}

/** Types into a cell of the sheet in view. */
export async function typeInto({ page }: Stage, address: string, text: string): Promise<void> {
  const nameBox = page.locator("[data-u-comp=defined-name] input").first();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.waitForTimeout(500);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Brings the beginning of a text of the pane to the top of the view. */
export async function scrollTo({ pane }: Stage, text: RegExp): Promise<void> {
  await pane.getByText(text).first().evaluate((element) => element.scrollIntoView({ block: "start" }));
}

/** Waits until everything that moves has come to rest. */
export async function settled({ page }: Stage): Promise<void> {
  await page.waitForTimeout(1_500);
}

async function connectedPane(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe[src='taskpane.html']");
  const frame = await element.contentFrame();
  if (frame === null) throw new RangeError("the pane has no frame");
  await frame.waitForFunction(() => "Office" in window && Office.context?.host === Office.HostType.Excel);
  await frame.getByRole("tab").first().waitFor();
  return frame;
}
