import { createRoot } from "react-dom/client";
import { targetUseCasesOf, useCasesOf as joinedUseCases, type NewFiles, type SubmissionReader } from "../app";
import { excelWorkbook } from "../excel";
import type { OfficeColours } from "./look/schemeOf";
import { Pane } from "./Pane";
import type { Clock } from "./state/state";
import "./taskpane.css";
import type { Joints } from "./useActions";

function now(): Clock {
  const time = new Date();
  return { hour: time.getHours(), minute: time.getMinutes() };
}

/** The moment of the machine's clock and its time zone, to the minute: "2026-11-22T08:05". */
function moment(): string {
  const time = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  const date = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(twoDigits).join("-");
  return `${date}T${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}

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

/** What reads and makes files comes with the first of them. */
const files: SubmissionReader & NewFiles = {
  read: async (file, options) => (await import("./review/pickedFiles")).pickedFiles.read(file, options),
  make: async (sheets, options) => (await import("./review/pickedFiles")).pickedFiles.make(sheets, options),
};

async function start(container: HTMLElement): Promise<void> {
  const isWithExcel = await isInExcel();
  const workbook = excelWorkbook;
  const joints: Joints = { useCases: joinedUseCases(workbook), targets: targetUseCasesOf(workbook), workbook, readFiles: files, newFiles: files, now, moment };
  createRoot(container).render(<Pane joints={isWithExcel ? joints : undefined} officeColours={isWithExcel ? officeColours() : undefined} />);
}

const container = document.getElementById("pane");
if (container === null) throw new RangeError("no element for the pane");
void start(container);
