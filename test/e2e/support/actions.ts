import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download } from "playwright-core";
import type { OpenedPage } from "./openedPage";

/** Clicks a button of the pane and waits until it says what was done. */
export async function act({ pane }: OpenedPage, button: string, outcome: RegExp): Promise<string> {
  await pane.getByRole("button", { name: button, exact: true }).first().click();
  const notice = pane.getByText(outcome).first();
  await notice.waitFor();
  return (await notice.textContent()) ?? "";
}

/** Opens one of the samples, and waits until the pane is connected to it. */
export async function openSample({ page, pane }: OpenedPage, name: string): Promise<void> {
  const reloaded = pane.page().waitForEvent("framenavigated", { predicate: (frame) => frame === pane });
  await page.selectOption("#sample", name);
  await reloaded;
  await page.getByText(`Đã mở ${name}.xlsx.`).waitFor();
  await pane.waitForFunction(() => "Office" in window && Office.context?.host === Office.HostType.Excel);
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).first().waitFor();
}

/** Opens a file from disk, as a person does with the file picker. */
export async function openBytes({ page }: OpenedPage, name: string, bytes: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "soat-chi-tieu-"));
  writeFileSync(join(folder, name), bytes);
  await page.setInputFiles("#file", join(folder, name));
  await page.getByRole("status").getByText(/^(?!Đang mở)/).waitFor();
  rmSync(folder, { recursive: true });
}

/** Saves, and gives the bytes that came to the downloads folder. */
export async function save({ page }: OpenedPage): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  return bytesOf(download);
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

/** Whether a colour stands anywhere on the grid, as many pixels of it as a cell has at least. */
export async function isOnGrid({ page }: OpenedPage, [red, green, blue]: readonly [number, number, number]): Promise<boolean> {
  return page.evaluate(
    ({ red, green, blue }) => {
      const pixelCountMin = 300;
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>("#grid canvas")].filter(({ width }) => width > 0);
      return canvases.some((canvas) => {
        const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
        let count = 0;
        for (let at = 0; at < data.length; at += 4) if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
        return count >= pixelCountMin;
      });
    },
    { red, green, blue },
  );
}

/** Waits until a colour stands on the grid, which draws in its own time. */
export async function untilOnGrid(opened: OpenedPage, colour: readonly [number, number, number]): Promise<void> {
  const deadline = Date.now() + drawnWithinMs;
  while (!(await isOnGrid(opened, colour))) {
    if (Date.now() > deadline) throw new Error(`no ${colour.join(",")} on the grid`);
    await opened.page.waitForTimeout(50);
  }
}

const drawnWithinMs = 10_000;
