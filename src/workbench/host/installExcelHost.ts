import type { EventEntry } from "./events";
import { refusalStatus, type ExcelHost } from "./excelHost";

/** How the window presents itself to the client. */
export interface InstallOptions {
  /** The requirement sets that this Excel supports, by name. */
  readonly requirementSets?: { readonly [name: string]: string };
  /** The language of Excel. */
  readonly locale?: string;
  /** Hears of a mistake of the host itself; the client only sees a general failure. */
  readonly onMistake?: (error: unknown) => void;
}

/** Answers a call of the client: a status alone, or a status with the answer. */
type Callback = (answer: unknown) => void;
type EventHandler = (dispatchId: number, message: unknown) => void;

/** The calls of the rich API, and its events, among everything that the client asks of its host. */
const richApi = { request: 93, event: 33 } as const;

/** An operation that this host does not have. */
const notSupported = 5000;

/** Any GUID: the client wants one to know the add-in by. */
const solutionId = "7b1a2f60-5d0e-4c7e-9a53-5f2c6a0d1e11";

/** Makes a window look like a task pane of Excel for Windows. To be called before office.js runs in it. */
export function installExcelHost(win: object, host: ExcelHost, options: InstallOptions = {}): void {
  const { requirementSets = { ExcelApi: "1.17" }, locale = "vi-VN", onMistake = ignore } = options;
  const handlers = new Map<string, EventHandler>();
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$workbench$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => documentContext(locale, requirementSets),
    Execute: (dispatchId: number, params: readonly unknown[], callback: Callback) => {
      if (dispatchId !== richApi.request) return callback(notSupported);
      execute(host, params, callback).catch((error: unknown) => {
        onMistake(error);
        callback(safeArray([refusalStatus.general, []]));
      });
    },
    RegisterEvent: (...[dispatchId, targetId, handler, callback]: [number, string | null, EventHandler, Callback]) => {
      handlers.set(handlerKey(dispatchId, targetId), handler);
      setTimeout(() => callback(0), 0);
    },
    UnregisterEvent: (dispatchId: number, targetId: string | null, callback: Callback) => {
      handlers.delete(handlerKey(dispatchId, targetId));
      setTimeout(() => callback(0), 0);
    },
  };
  Object.defineProperty(win, "external", { value: external, configurable: true, writable: true });
  host.onEvents((entries: readonly EventEntry[]) => handlers.get(handlerKey(richApi.event, null))?.(richApi.event, safeArray(entries.map(safeArray))));
}

function handlerKey(dispatchId: number, targetId: string | null): string {
  return `${dispatchId}|${targetId ?? ""}`;
}

/** What the client takes for a list that came from COM. */
function safeArray(items: readonly unknown[]): { readonly toArray: () => readonly unknown[] } {
  return { toArray: () => items };
}

async function execute(host: ExcelHost, params: readonly unknown[], callback: Callback): Promise<void> {
  const [message] = params;
  const [, , , , bodyText, , flags] = Array.isArray(message) ? message : [];
  const reply = await host.processQuery(String(bodyText), Number(flags));
  callback("text" in reply ? safeArray([0, [200, [], reply.text]]) : safeArray([reply.status, []]));
}

function ignore(): void {
  // A page that wants to know of mistakes says so.
}

function documentContext(locale: string, requirementSets: { readonly [name: string]: string }) {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => solutionId,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetInstanceId: () => "workbench",
    GetSupportedMatrix: () => JSON.stringify({ DelayForCellEdit: "1.1", ...requirementSets }),
    GetHostFullVersion: () => "16.0.18000.20000",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => "{}",
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined, RefreshAsync: (callback: () => void) => callback() }),
  };
}
