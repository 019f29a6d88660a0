// Computes formulas in a thread of its own, because the spreadsheet engine cannot be loaded inside of jest.
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { registeredFunctions, takeAddinFunctions } from "../../src/workbench/calculation/index.ts";
import { univerCalculator } from "../../src/workbench/calculation/univerCalculator.ts";
import { openWorkbook } from "../../src/workbench/document/index.ts";

const require = createRequire(import.meta.url);
const books = new Map();
let engine;

/** The engine with the functions of the add-in, which it can take once it holds a workbook. */
async function startEngine() {
  const { LocaleType, LogLevel, Univer } = require("@univerjs/core");
  const { FUniver } = require("@univerjs/core/facade");
  const { ArrayValueObject, IFunctionService, IRegisterFunctionService, UniverSheetsNodeCorePreset, ValueObjectFactory } = require("@univerjs/preset-sheets-node-core");
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  const whenEmpty = 1;
  for (const plugin of UniverSheetsNodeCorePreset({ formula: { initialFormulaComputing: whenEmpty } }).plugins) univer.registerPlugin(...[plugin].flat());
  const api = FUniver.newAPI(univer);
  const { functions: described } = require("../../src/functions/functions.json");
  api.disposeUnit(api.createWorkbook({ id: "first" }).getId());
  const injector = univer.__getInjector();
  const parts = { registry: injector.get(IRegisterFunctionService), executors: injector.get(IFunctionService), ArrayValueObject, ValueObjectFactory };
  takeAddinFunctions(parts, { namespace: "SOAT", described, registered: await registeredFunctions(() => import("../../src/functions/index.ts")) });
  return api;
}

function open(bookId, content) {
  const document = openWorkbook(content);
  const calculated = [];
  document.listen((change, source) => {
    if (source === "calculator") calculated.push(change);
  });
  const calculator = univerCalculator(document, async () => (engine ??= startEngine()));
  books.set(bookId, { document, calculator, calculated });
}

parentPort.on("message", async ({ kind, bookId, requestId, content, changes, isForced }) => {
  if (kind === "open") return open(bookId, content);
  const { document, calculator, calculated } = books.get(bookId);
  for (const change of changes) document.apply(change, "host");
  if (isForced) calculator.recalculateAll();
  await calculator.settle();
  parentPort.postMessage({ requestId, changes: calculated.splice(0) });
});
