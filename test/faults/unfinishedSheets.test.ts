import type { SheetContent } from "../../src/workbench/document";
import { excelWorkbook } from "../../src/excel";
import { deskWith } from "./support/desk";
import { faultyExcel, type OpenBook } from "./support/faultyExcel";
import { works, type Work } from "./support/works";

const desk = deskWith(() => "2026-11-22T08:05");
let open: (work: Work) => OpenBook;

beforeAll(async () => {
  const opened = await faultyExcel();
  open = ({ sheets }) => opened(sheets);
});

/** Sheets by their names, each with everything that it holds; ids are the host's own. */
const sheetsIn = ({ document }: OpenBook): ReadonlyMap<string, Omit<SheetContent, "id">> => new Map(document.content().sheets.map(({ id: _, ...sheet }) => [sheet.name, sheet]));
const namesIn = (book: OpenBook) => [...sheetsIn(book).keys()];

/** Breaks off the last batch of a work, once so many of its changes are done; the pane is gone. */
async function brokenOff(work: Work, changeCount: number): Promise<OpenBook> {
  const { writes, trip } = await lastTripOf(work);
  const book = open(work);
  book.host.arm({ kind: "paneGone", trip, actionCount: changeCount === 0 ? 0 : (writes.at(changeCount - 1) ?? 0) + 1 });
  await Promise.race([work.run(desk), book.host.paneGone]);
  book.host.arm(undefined);
  return book;
}

async function lastTripOf(work: Work) {
  const { host } = open(work);
  host.arm(undefined);
  await work.run(desk);
  const trips = host.trips();
  const trip = trips.findLastIndex(({ writes }) => writes.length > 0) + 1;
  return { writes: trips[trip - 1]?.writes ?? [], trip };
}

async function soundRun(work: Work): Promise<OpenBook> {
  const book = open(work);
  await work.run(desk);
  return book;
}

describe.each(works.filter(({ isGiving }) => isGiving))("$name, broken off anywhere,", (work) => {
  it("leaves every sheet of the person whole or not there, and the rest goes when all is cleared", async () => {
    const whole = sheetsIn(await soundRun(work));
    const { writes } = await lastTripOf(work);
    const cuts = [1, 2, 3, Math.ceil(writes.length / 3), Math.ceil((2 * writes.length) / 3), ...[6, 5, 4, 3, 2, 1].map((left) => writes.length - left)];
    for (const cut of new Set(cuts)) {
      const book = await brokenOff(work, cut);
      const given = [...sheetsIn(book)].filter(([name]) => !name.startsWith("_soat_dang_lap_"));
      expect(given.map(([name, sheet]) => ({ cut, name, sheet }))).toEqual(given.map(([name]) => ({ cut, name, sheet: whole.get(name) })));
      await desk.useCases.clear();
      expect(namesIn(book).filter((name) => name.startsWith("_soat_"))).toEqual([]);
    }
  });

  it("is done wholly when it is done again, and counts as nothing until then", async () => {
    const whole = sheetsIn(await soundRun(work));
    const { writes } = await lastTripOf(work);
    const book = await brokenOff(work, Math.ceil(writes.length / 2));
    expect(namesIn(book).some((name) => name.startsWith("_soat_dang_lap_"))).toBe(true);
    expect([(await desk.targets.read()).sheet, (await desk.useCases.check()).recognition.tables.map(({ sheet }) => sheet)]).toEqual([undefined, ["Về việc"]]);
    await work.run(desk);
    expect(sheetsIn(book)).toEqual(whole);
    expect((await excelWorkbook.read()).sheets.map(({ name }) => name)).toEqual([...whole.keys()]);
  });
});
