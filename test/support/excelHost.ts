import { createContext, Script } from "node:vm";
import { openWorkbook, workbookOf, type WorkbookContent, type WorkbookDocument } from "../../src/workbench/document";
import { excelHost, installExcelHost, type ExcelHost, type ExcelHostOptions } from "../../src/workbench/host";
import { fakeWindow } from "./fakeWindow";
import { officeJsFile } from "./officeJsFiles";
import { threadCalculator } from "./threadCalculator";

/** How a test starts Excel. */
export interface BootOptions extends ExcelHostOptions {
  readonly content?: WorkbookContent;
  /** The requirement set of the Excel that is played, such as "1.14". */
  readonly excelApi?: string;
  readonly locale?: string;
  /** Whether formulas are computed. It costs a start of the engine in each test file. */
  readonly isCalculating?: boolean;
  /** What stands between the client and the host, such as something that breaks. */
  readonly between?: (host: ExcelHost) => ExcelHost;
}

/** Microsoft's own client, and what is behind it. */
export interface BootedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  readonly document: WorkbookDocument;
  /** How many batches the client has sent. Clean-up of kept objects is not counted. */
  readonly roundTrips: () => number;
}

const clientFile = "excel-win32-16.01.debug.js";

/** Starts the unmodified office.js client over our host, in a realm with the test's own Date and Array. */
export async function bootExcel(options: BootOptions = {}): Promise<BootedExcel> {
  const { content = workbookOf([]), excelApi = "1.17", locale = "vi-VN", isCalculating = false, between = (host) => host, ...hostOptions } = options;
  const document = openWorkbook(content);
  const host = excelHost(document, isCalculating ? { calculator: threadCalculator(document), ...hostOptions } : hostOptions);
  const counted = countingHost(between(host));
  const win = fakeWindow((path) => loadIn(win, path));
  createContext(win);
  installExcelHost(win, counted.host, { requirementSets: { ExcelApi: excelApi, RichApiRuntime: "1.2" }, locale, onMistake: report });
  loadIn(win, "office.debug.js");
  const { Excel, Office, OfficeExtension } = await ready(win);
  return { Excel, Office, OfficeExtension, host, document, roundTrips: counted.roundTrips };
}

/** Where the client would only say "general exception". */
function report(mistake: unknown): void {
  process.stderr.write(`${mistake instanceof Error ? mistake.stack : String(mistake)}\n`);
}

const scripts = new Map<string, Script>();

function loadIn(win: object, file: string): void {
  const name = file === "excel-win32-16.01.js" ? clientFile : file;
  const script = scripts.get(name) ?? new Script(officeJsFile(name), { filename: name });
  scripts.set(name, script);
  script.runInContext(win);
}

interface ClientGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

async function ready(win: object): Promise<ClientGlobals> {
  const before = win as ClientGlobals;
  await before.Office.onReady();
  const client = win as ClientGlobals & { readonly OfficeExtension: { readonly Utility: object; readonly CommonUtility: object } };
  // Clean-up belongs to the batch that it follows, or tests would see it in the next one.
  Object.assign(client.OfficeExtension.Utility, { _synchronousCleanup: true });
  // Microsoft's check of requirement sets is switched off by a slip in this copy of the client.
  Object.assign(client.OfficeExtension.CommonUtility, { _doApiNotSupportedCheck: true });
  client.OfficeExtension.config.extendedErrorLogging = true;
  return client;
}

function countingHost(host: ExcelHost): { readonly host: ExcelHost; readonly roundTrips: () => number } {
  let count = 0;
  const processQuery: ExcelHost["processQuery"] = (bodyText, flags) => {
    if (!isCleanUp(bodyText)) count++;
    return host.processQuery(bodyText, flags);
  };
  return { host: { ...host, processQuery }, roundTrips: () => count };
}

function isCleanUp(bodyText: string): boolean {
  const { Actions: actions } = JSON.parse(bodyText) as { readonly Actions: readonly { readonly Name: string }[] };
  return actions.every(({ Name: name }) => name === "_RemoveReference" || name === "" || name === "NotifyActionHandlerReady");
}
