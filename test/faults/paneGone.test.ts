import { deskWith } from "./support/desk";
import { faultyExcel, type OpenBook } from "./support/faultyExcel";
import { harmOf } from "./support/harmOf";
import { works, type Work } from "./support/works";

const desk = deskWith(() => "2026-11-22T08:05");
let open: (work: Work) => OpenBook;

beforeAll(async () => {
  const opened = await faultyExcel();
  open = ({ sheets }) => opened(sheets);
});

/** The works that write more than the record. */
const names: ReadonlySet<string> = new Set(["filling", "highlighting again", "listing again", "clearing", "correcting what is highlighted", "taking a correction back", "summing up", "saving targets on the person's sheet", "taking saved targets back"]);

describe.each(works.filter(({ name }) => names.has(name)))("the pane is gone in the middle of $name", (work) => {
  it.each([0.1, 0.5, 0.9])("after %d of each batch: a new pane gives everything back", async (share) => {
    const { host } = open(work);
    await work.prepare?.(desk);
    host.arm(undefined);
    await work.run(desk);
    const trips = host.trips();
    for (const [index, { actionCount }] of trips.entries()) {
      const fault = { kind: "paneGone", trip: index + 1, actionCount: Math.ceil(actionCount * share) } as const;
      const { wanted, ...harm } = await harmOf(work, fault, { open, desk });
      expect({ fault, ...harm }).toEqual({ fault, lost: [], untrue: "", left: wanted });
    }
  });
});
