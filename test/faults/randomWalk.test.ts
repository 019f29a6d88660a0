import { fc } from "../support/properties";
import { deskWith, figures } from "./support/desk";
import { actionCodes } from "./support/fault";
import { faultyExcel } from "./support/faultyExcel";
import { comparable, reportedFigures, takeAllBack } from "./support/givenBack";
import { refusalOf } from "./support/harmOf";
import { works } from "./support/works";

const desk = deskWith(() => "2026-11-22T08:05");
let open: Awaited<ReturnType<typeof faultyExcel>>;

beforeAll(async () => {
  open = await faultyExcel();
});

/** Works that can be done in any order, and that leave nothing that is the person's. */
const names = ["filling", "highlighting", "listing", "clearing", "correcting", "taking a correction back", "setting a finding aside", "confirming a finding", "signing", "choosing", "summing up", "putting the paragraph in", "showing changes"];
const steps = works.filter(({ name }) => names.includes(name));

const step = fc.record({
  work: fc.constantFrom(...steps),
  fault: fc.option(fc.record({ trip: fc.integer({ min: 1, max: 9 }), code: fc.constantFrom(...actionCodes), actionCount: fc.integer({ min: 0, max: 60 }) }), { freq: 2 }),
});

it("whatever is done in whatever order, and wherever it breaks off, all of it can be taken back and no reported figure is touched", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (walk) => {
      const { document, host } = open([figures]);
      const [original, reported] = [comparable(document.content(), () => false), reportedFigures(document, new Set(["sheet1"]))];
      for (const { work, fault } of walk) {
        host.arm(fault ? { kind: "brokenOff", ...fault } : undefined);
        await refusalOf(() => work.run(desk).catch(passOver));
        const today = reportedFigures(document, new Set(["sheet1"]));
        expect([...reported].filter(([place, content]) => place !== "sheet1 2,4" && today.get(place) !== content)).toEqual([]);
      }
      host.arm(undefined);
      await takeAllBack(desk);
      expect(comparable(document.content(), () => false)).toEqual(original);
    }),
    { numRuns: 25, seed: 20261122 },
  );
});

/** A step that finds nothing to do, such as a correction of what is corrected already. */
function passOver(error: unknown): void {
  if (!(error instanceof RangeError)) throw error;
}
