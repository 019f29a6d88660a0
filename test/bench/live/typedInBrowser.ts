import { openBytes } from "../../e2e/support/actions";
import { openPage, type OpenedPage } from "../../e2e/support/openedPage";
import { provincesFile } from "../../support/provincesFile";
import { servedWorkbench } from "./workbench.mjs";

/** When something came of a typed figure, in milliseconds after its Enter was pressed: before the grid knows of it. */
export interface TypedTimes {
  /** An empty handler of changes was called: what the grid and the client take before the add-in can do anything. */
  readonly heardMillis: number;
  /** The pane showed how the row stands, together with the list of findings. */
  readonly toldMillis: number;
}

/** The clock of the page, read where things happen. */
interface TypingClock {
  typedAt: number;
  heardAt: number;
  toldAt: number;
}

declare global {
  interface Window {
    typingClock: TypingClock;
  }
}

const editedCell = "F11";
const warmupCount = 3;

/** Types figures into a workbook of 63 sheets in a browser, with checking while typing switched on. None where there is no browser. */
export async function typedInBrowser(figureCount: number): Promise<readonly TypedTimes[]> {
  const served = await servedWorkbench();
  if (!served) return [];
  process.env["CHROME_PATH"] = served.browserPath;
  const opened = await openPage({ address: served.address });
  try {
    await startChecking(opened);
    const times: TypedTimes[] = [];
    for (let count = 0; count < warmupCount + figureCount; count += 1) times.push(await typed(opened, 500 + count));
    return times.slice(warmupCount);
  } finally {
    await opened.close();
    served.close();
  }
}

async function startChecking(opened: OpenedPage): Promise<void> {
  const { page, pane } = opened;
  const reloaded = page.waitForEvent("framenavigated", { predicate: (frame) => frame === pane });
  await openBytes(opened, "63.xlsx", provincesFile(63));
  await reloaded;
  await pane.getByRole("switch", { name: "Kiểm tra khi nhập" }).click();
  await pane.getByText(/^Đã kiểm tra/).first().waitFor({ state: "attached" });
  await page.locator("#grid").click({ position: { x: 700, y: 560 } });
  await page.keyboard.press("Escape");
  await pane.evaluate(startClock, editedCell);
}

/** Runs in the pane. Goes to the cell, and begins to note when things happen. */
async function startClock(cell: string): Promise<void> {
  const now = () => performance.timeOrigin + performance.now();
  const clock: TypingClock = { typedAt: Number.NaN, heardAt: Number.NaN, toldAt: Number.NaN };
  window.typingClock = clock;
  // The grid is asked before this listener, and the handler below may be called in between: the event itself says when it began.
  window.parent.addEventListener("keydown", ({ key, timeStamp }) => key === "Enter" && Object.assign(clock, { typedAt: window.parent.performance.timeOrigin + timeStamp }), true);
  const onTold = () => requestAnimationFrame(() => setTimeout(() => Object.assign(clock, { toldAt: now() })));
  new MutationObserver(onTold).observe(document.body, { subtree: true, childList: true, characterData: true });
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.resolve(void Object.assign(clock, { heardAt: now() })));
    context.workbook.worksheets.getActiveWorksheet().getRange(cell).select();
    await context.sync();
  });
}

/** Types another figure, so that the sentence in the pane is another one too. */
async function typed({ page, pane }: OpenedPage, figure: number): Promise<TypedTimes> {
  await page.keyboard.type(String(figure));
  await pane.evaluate(() => Object.assign(window.typingClock, { typedAt: Number.NaN }));
  await page.keyboard.press("Enter");
  await pane.waitForFunction(() => Math.min(window.typingClock.heardAt, window.typingClock.toldAt) > window.typingClock.typedAt);
  const { typedAt, heardAt, toldAt } = await pane.evaluate(() => window.typingClock);
  await page.keyboard.press("ArrowUp");
  return { heardMillis: heardAt - typedAt, toldMillis: toldAt - typedAt };
}
