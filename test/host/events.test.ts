import type { WorkbookDocument } from "../../src/workbench/document";
import { bootExcel } from "../support/excelHost";
import { until } from "../support/until";
import { runIn, sampleBook } from "./inExcel";

type Heard = Record<string, unknown>;

/** Long enough to hear what should not be told. */
const delivery = () => new Promise((resolve) => setTimeout(resolve, 20));

/** What an add-in hears when it listens to changes, selections and sheets, and then something happens of which it is told so many times. */
async function heardWhen(happen: (document: WorkbookDocument) => void, count: number): Promise<readonly Heard[]> {
  const booted = await bootExcel({ content: sampleBook() });
  const heard: Heard[] = [];
  await runIn(booted, async (context, sheet) => {
    const note = async (event: object) => void heard.push(pick({ ...event }));
    sheet.onChanged.add(note);
    sheet.onSelectionChanged.add(note);
    sheet.onFormatChanged.add(note);
    sheet.onCalculated.add(note);
    context.workbook.worksheets.onActivated.add(note);
    context.workbook.worksheets.onAdded.add(note);
    context.workbook.worksheets.onDeleted.add(note);
    await context.sync();
  });
  happen(booted.document);
  await until(() => heard.length >= count);
  await delivery();
  return heard;
}

const members = ["type", "changeType", "address", "worksheetId", "triggerSource"];

function pick(event: Heard): Heard {
  return Object.fromEntries(members.filter((member) => event[member] !== undefined).map((member) => [member, event[member]]));
}

it.each<readonly [what: string, happen: (document: WorkbookDocument) => void, expected: readonly Heard[]]>([
  [
    "an edit",
    (document) => document.apply({ kind: "cellsSet", sheetId: "s1", cells: [{ rowIndex: 4, columnIndex: 1, content: 1 }] }, "grid"),
    [{ type: "WorksheetChanged", changeType: "RangeEdited", address: "B5", worksheetId: "s1" }],
  ],
  [
    "an edit of another sheet",
    (document) => document.apply({ kind: "cellsSet", sheetId: "s2", cells: [{ rowIndex: 0, columnIndex: 0, content: 1 }] }, "grid"),
    [],
  ],
  [
    "new looks",
    (document) => document.apply({ kind: "cellsSet", sheetId: "s1", cells: [{ rowIndex: 4, columnIndex: 1, style: { fillColor: "#FF0000" } }] }, "grid"),
    [{ type: "WorksheetFormatChanged", address: "B5", worksheetId: "s1" }],
  ],
  [
    "a recalculation",
    (document) => document.apply({ kind: "calculated", sheetId: "s1", values: [{ rowIndex: 3, columnIndex: 2, content: 1 }] }, "calculator"),
    [{ type: "WorksheetCalculated", address: "C4", worksheetId: "s1" }],
  ],
  [
    "inserted rows",
    (document) => document.apply({ kind: "rowsInserted", sheetId: "s1", rowIndex: 1, count: 2 }, "grid"),
    [{ type: "WorksheetChanged", changeType: "RowInserted", address: "2:3", worksheetId: "s1" }],
  ],
  [
    "a selection",
    (document) => document.apply({ kind: "selected", sheetId: "s1", areas: [{ firstRowIndex: 1, firstColumnIndex: 1, lastRowIndex: 2, lastColumnIndex: 2 }] }, "grid"),
    [{ type: "WorksheetSelectionChanged", address: "B2:C3", worksheetId: "s1" }],
  ],
  ["another sheet in front", (document) => document.apply({ kind: "sheetActivated", sheetId: "s2" }, "grid"), [{ type: "WorksheetActivated", worksheetId: "s2" }]],
  ["a deleted sheet", (document) => document.apply({ kind: "sheetDeleted", sheetId: "s2" }, "grid"), [{ type: "WorksheetDeleted", worksheetId: "s2" }]],
])("the add-in hears of %s", async (_what, happen, expected) => {
  expect(await heardWhen(happen, expected.length)).toEqual(expected);
});

it("the add-in's own edits say so, and are silent while events are switched off", async () => {
  const booted = await bootExcel({ content: sampleBook() });
  const heard: unknown[] = [];
  await runIn(booted, async (context, sheet) => {
    sheet.onChanged.add(async ({ address, triggerSource }) => void heard.push([address, triggerSource]));
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A2").values = [[1]];
    await context.sync();
  });
  await until(() => heard.length > 0);
  await delivery();
  expect(heard).toEqual([["A1", "ThisLocalAddin"]]);
});

it("a listener that was taken away hears nothing more", async () => {
  const booted = await bootExcel({ content: sampleBook() });
  const heard: unknown[] = [];
  await runIn(booted, async (context, sheet) => {
    const listening = sheet.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    listening.remove();
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  await delivery();
  expect(heard).toEqual([]);
});
