import { createRoot } from "react-dom/client";
import { loadedOnce } from "./loadedOnce";
import type { OfficeColours } from "./look/schemeOf";
import { Pane } from "./Pane";
import "./taskpane.css";

/** Excel tells its colours on some platforms only, whatever the type says. */
function officeColours(): OfficeColours | undefined {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const { bodyBackgroundColor: background, bodyForegroundColor: foreground } = theme ?? {};
  return background === undefined || foreground === undefined ? undefined : { background, foreground };
}

/** Without Microsoft's client, or with nobody on the other side of it, there is no workbook. */
async function isInExcel(): Promise<boolean> {
  if (!("Office" in window)) return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** The work itself: all that reads, computes and writes. */
const loadWork = loadedOnce(async () => (await import("./excelJoints")).excelJoints);

/** A frame is drawn between the two: what is asked for then does not keep the pane from being seen. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

async function start(container: HTMLElement): Promise<void> {
  const isWithExcel = await isInExcel();
  createRoot(container).render(<Pane loadJoints={isWithExcel ? loadWork : undefined} officeColours={isWithExcel ? officeColours() : undefined} />);
  // A failure is told when the work is wanted: asking again then may succeed.
  if (isWithExcel) afterPaint(() => void loadWork().catch(() => undefined));
}

const container = document.getElementById("pane");
if (container === null) throw new RangeError("no element for the pane");
void start(container);
