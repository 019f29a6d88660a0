import { chromium, type Browser, type BrowserContextOptions, type ConsoleMessage, type Frame, type Page } from "playwright-core";
import { patienceMillis } from "./patience";

const flags = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** How the page is looked at. */
export interface Visitor {
  readonly language?: "vi" | "en";
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly width?: number;
  /** Where the pages are served; by default the workbench that runs beside all tests. */
  readonly address?: string;
}

/** A page of the workbench in a browser, and everything that went wrong in it. */
export interface OpenedPage {
  readonly page: Page;
  readonly pane: Frame;
  /** Requests to other machines, console errors, uncaught errors, violations of the policy. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the workbench and waits until the pane is connected to the sample. */
export async function openPage(visitor: Visitor = {}): Promise<OpenedPage> {
  const browser = await chromium.launch({ executablePath: process.env["CHROME_PATH"], args: flags, timeout: patienceMillis });
  try {
    return await pageIn(browser, visitor);
  } catch (error) {
    // Nobody else knows of this browser, and it would run on.
    await browser.close();
    throw error;
  }
}

async function pageIn(browser: Browser, visitor: Visitor): Promise<OpenedPage> {
  const address = visitor.address ?? process.env["WORKBENCH_ADDRESS"] ?? "";
  const context = await browser.newContext(contextOptions(visitor));
  context.setDefaultTimeout(patienceMillis);
  const page = await context.newPage();
  const problems: string[] = [];
  collectProblems(page, address, problems);
  await page.goto(`${address}?lang=${visitor.language ?? "vi"}`);
  return { page, pane: await connectedPane(page), problems, close: () => browser.close() };
}

function contextOptions({ language = "vi", colorScheme = "light", forcedColors = "none", width = 1280 }: Visitor): BrowserContextOptions {
  return {
    viewport: { width, height: 800 },
    colorScheme,
    forcedColors,
    // What fades in has no colours of its own until it is there.
    reducedMotion: "reduce",
    locale: language === "vi" ? "vi-VN" : "en-US",
    acceptDownloads: true,
  };
}

function collectProblems(page: Page, address: string, problems: string[]): void {
  const isOwn = (url: string) => url.startsWith(address) || url.startsWith("data:") || url.startsWith("blob:");
  page.on("request", (request) => {
    if (!isOwn(request.url())) problems.push(`request to ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    const problem = problemOf(message);
    if (problem !== undefined) problems.push(problem);
  });
}

/** Chromium reports a violation of the policy as an error of the console. */
function problemOf(message: ConsoleMessage): string | undefined {
  return message.type() === "error" ? `console: ${message.text()}` : undefined;
}

async function connectedPane(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe[src='taskpane.html']");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("the pane has no frame");
  await untilConnected(frame);
  return frame;
}

/** Waits until the pane has found its Excel. */
export async function untilConnected(pane: Frame): Promise<void> {
  await pane.waitForFunction(() => "Office" in window && Office.context?.host === Office.HostType.Excel);
}
