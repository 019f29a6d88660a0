import { deskWith } from "./support/desk";
import { actionCodes, type Fault } from "./support/fault";
import { faultyExcel, type OpenBook } from "./support/faultyExcel";
import type { SeenTrip } from "./support/faultyHost";
import { harmOf } from "./support/harmOf";
import { works, type Work } from "./support/works";

const desk = deskWith(() => "2026-11-22T08:05");
let open: (work: Work) => OpenBook;

beforeAll(async () => {
  const opened = await faultyExcel();
  open = ({ sheets }) => opened(sheets);
});

/** The trips of a work that goes well. */
async function tripsOf(work: Work): Promise<readonly SeenTrip[]> {
  const { host } = open(work);
  await work.prepare?.(desk);
  host.arm(undefined);
  await work.run(desk);
  return host.trips();
}

/** So many places to break off are tried in one batch, spread evenly over what it changes. */
const cutsPerTrip = 6;

/** What goes wrong at one trip: a refusal before anything is done, an answer that does not come, and a batch that breaks off. */
function faultsAt(trip: number, { actionCount, writes }: SeenTrip): readonly Fault[] {
  const refused: Fault = { kind: "refused", trip, code: actionCodes[(trip * 7 + actionCount) % actionCodes.length] ?? "GeneralException" };
  const step = Math.max(1, writes.length / cutsPerTrip);
  const cuts = Array.from({ length: Math.min(writes.length, cutsPerTrip) }, (_, index) => (writes[Math.floor(index * step)] ?? 0) + 1);
  const unanswered: readonly Fault[] = writes.length === 0 ? [] : [{ kind: "brokenOff", trip, code: "ResponsePayloadSizeLimitExceeded", actionCount }];
  return [refused, ...unanswered, ...cuts.map((cut): Fault => ({ kind: "brokenOff", trip, code: "GeneralException", actionCount: cut }))];
}

describe.each(works)("$name", (work) => {
  it("is got over wherever Excel refuses, and leaves nothing behind", async () => {
    const faults = (await tripsOf(work)).flatMap((seen, index) => faultsAt(index + 1, seen));
    expect(faults.length).toBeGreaterThan(1);
    for (const fault of faults) {
      const { wanted, ...harm } = await harmOf(work, fault, { open, desk });
      expect({ fault, ...harm }).toEqual({ fault, lost: [], untrue: "", left: wanted });
    }
  });
});
