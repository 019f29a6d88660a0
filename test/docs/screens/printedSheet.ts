import { readFileSync } from "node:fs";
import { checked, goTo, press, settled, type Stage } from "./stage";

/** A workbook with the summary sheet in it, as the workbench saves it. */
export async function printedSheet(stage: Stage): Promise<Uint8Array> {
  await press(stage, "Điền");
  await settled(stage);
  await checked(stage);
  await goTo(stage, "Tổng hợp");
  await press(stage, "Lập tờ Tổng hợp");
  await stage.pane.getByText(/^Đã lập tờ/).waitFor();
  const [download] = await Promise.all([stage.page.waitForEvent("download"), stage.page.click("#save")]);
  return readFileSync(await download.path());
}
