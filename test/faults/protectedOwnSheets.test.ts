import type { WorkbookDocument } from "../../src/workbench/document";
import { plainFindingsWords } from "../support/plainFindingsWords";
import { deskWith, figures, type Desk } from "./support/desk";
import { faultyExcel } from "./support/faultyExcel";
import { refusalOf } from "./support/harmOf";

const desk = deskWith(() => "2026-11-22T08:05");
let open: Awaited<ReturnType<typeof faultyExcel>>;

beforeAll(async () => {
  open = await faultyExcel();
});

const idOf = (document: WorkbookDocument, name: string) => document.sheetNamed(name)?.id ?? "";
const protect = (name: string) => (document: WorkbookDocument) =>
  document.apply({ kind: "sheetUpdated", sheetId: idOf(document, name), properties: { protection: { password: undefined, options: {} } } }, "grid");
const namesIn = (document: WorkbookDocument) => document.sheets().map((sheet) => sheet.properties().name);

const makers: readonly (readonly [sheet: string, make: (desk: Desk) => Promise<unknown>])[] = [
  ["Soát lỗi", ({ useCases }) => useCases.listFindings(plainFindingsWords)],
  ["Tổng hợp", ({ summarise }) => summarise()],
  ["Báo cáo", ({ putParagraph }) => putParagraph()],
];

describe.each(makers)("the sheet %s, once a person has protected it,", (name, make) => {
  it("is left alone and named when all is cleared, and goes as soon as it is open", async () => {
    const { document } = open([figures]);
    await desk.useCases.highlight();
    await make(desk);
    protect(name)(document);
    const { leftAlone, removedHighlightCount } = await desk.useCases.clear();
    expect({ leftAlone, removedHighlightCount, sheets: namesIn(document) }).toEqual({
      leftAlone: [{ sheet: name, reason: "protectedSheet" }],
      removedHighlightCount: 2,
      sheets: [figures.name, name],
    });
    expect((await desk.useCases.check()).actions.map(({ kind, sheet }) => [kind, sheet])).toEqual([["sheetMade", name]]);
    document.apply({ kind: "sheetUpdated", sheetId: idOf(document, name), properties: { protection: undefined } }, "grid");
    expect((await desk.useCases.clear()).leftAlone).toEqual([]);
    expect([namesIn(document), document.names(), document.customXmlParts()]).toEqual([[figures.name], [], []]);
  });

  it.each([["before", 1], ["right before the write", 3]] as const)("is not made anew where that was %s", async (_, trip) => {
    const { document, host } = open([figures]);
    await make(desk);
    const made = document.content();
    host.arm({ kind: "meanwhile", trip, act: protect(name) });
    const refusal = await refusalOf(() => make(desk));
    expect([refusal?.reason, refusal?.sheet]).toEqual(["protectedSheet", name]);
    expect(document.content().names).toEqual(made.names);
    expect(namesIn(document)).toEqual([figures.name, name]);
  });
});

it("a sheet of ours that is protected right before all is cleared keeps everything that was to go", async () => {
  const { document, host } = open([figures]);
  await desk.useCases.listFindings(plainFindingsWords);
  host.arm({ kind: "meanwhile", trip: 3, act: protect("Soát lỗi") });
  expect((await refusalOf(() => desk.useCases.clear()))?.sheet).toBe("Soát lỗi");
  expect(namesIn(document)).toEqual([figures.name, "Soát lỗi"]);
});
