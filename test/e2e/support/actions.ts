import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download } from "playwright-core";
import { untilConnected, type OpenedPage } from "./openedPage";

/** Clicks a button of the pane and waits until it says what was done. */
export async function act({ pane }: OpenedPage, button: string, outcome: RegExp): Promise<string> {
  await pane.getByRole("button", { name: button, exact: true }).first().click();
  // What was said before may still stand there while the work is under way.
  await pane.getByRole("button", { name: "Dừng", exact: true }).waitFor({ state: "detached" });
  const notice = pane.getByText(outcome).first();
  await notice.waitFor();
  return (await notice.textContent()) ?? "";
}

/** Opens one of the samples, and waits until the pane is connected to it. */
export async function openSample(opened: OpenedPage, name: string): Promise<void> {
  await untilOpened(opened, `${name}.xlsx`, () => opened.page.selectOption("#sample", name));
}

/** Opens a file from disk, as a person does with the file picker, and waits until the pane is connected to it. */
export async function openBytes(opened: OpenedPage, name: string, bytes: Uint8Array): Promise<void> {
  await untilOpened(opened, name, () => pickBytes(opened, name, bytes));
}

/** Picks a file from disk, and waits until it is opened or refused. */
export async function pickBytes({ page }: OpenedPage, name: string, bytes: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "soat-chi-tieu-"));
  writeFileSync(join(folder, name), bytes);
  await page.setInputFiles("#file", join(folder, name));
  await page.getByRole("status").getByText(/^(?!Đang mở)/).waitFor();
  rmSync(folder, { recursive: true });
}

/** Does what opens a file. The pane of the file before stays until its page is gone, and nothing that is clicked in it counts. */
export async function untilOpened({ page, pane }: OpenedPage, fileName: string, open: () => Promise<unknown>): Promise<void> {
  const reloaded = page.waitForEvent("framenavigated", { predicate: (frame) => frame === pane });
  await open();
  await reloaded;
  await page.getByText(`Đã mở ${fileName}.`).waitFor();
  await untilConnected(pane);
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).first().waitFor();
}

/** Goes to a cell with the name box, and waits until the keyboard is with the grid again. */
export async function goToCell({ page }: OpenedPage, address: string): Promise<void> {
  const nameBox = page.locator("[data-u-comp=defined-name] input").first();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.waitForFunction(() => document.activeElement?.closest("[data-u-comp=defined-name]") === null);
}

/** Saves, and gives the bytes that came to the downloads folder. */
export async function save({ page }: OpenedPage): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  return bytesOf(download);
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

type Colour = readonly [red: number, green: number, blue: number];

/** Whether a colour stands anywhere on the grid, as many pixels of it as a cell has at least. */
export function isOnGrid({ page }: OpenedPage, colour: Colour): Promise<boolean> {
  return page.evaluate(isDrawn, colour);
}

/** Waits until a colour stands on the grid, which draws in its own time. */
export async function untilOnGrid({ page }: OpenedPage, colour: Colour): Promise<void> {
  await page.waitForFunction(isDrawn, colour, { polling: 100 });
}

/** Runs in the page. */
function isDrawn([red, green, blue]: Colour): boolean {
  const pixelCountMin = 300;
  const canvases = [...document.querySelectorAll<HTMLCanvasElement>("#grid canvas")].filter(({ width }) => width > 0);
  return canvases.some((canvas) => {
    const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
    return count >= pixelCountMin;
  });
}
