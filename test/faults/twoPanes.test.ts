import { excelWorkbook } from "../../src/excel";
import { emptyLedger, ledgerOf, type Ledger } from "../../src/app/ownership/ledger";
import { plainFindingsWords } from "../support/plainFindingsWords";
import { offeredAt } from "../app/decisions/support";
import { deskWith, figures, type Desk } from "./support/desk";
import { faultyExcel } from "./support/faultyExcel";
import { comparable, takeAllBack } from "./support/givenBack";
import { refusalOf } from "./support/harmOf";

const desk = deskWith(() => "2026-11-22T08:05");
let open: Awaited<ReturnType<typeof faultyExcel>>;

beforeAll(async () => {
  open = await faultyExcel();
});

/** What a pane does, and the part of the record that remembers it. */
interface Act {
  readonly part: "filledAreas" | "actions" | "verdicts" | "signOff" | "choices" | "journal";
  readonly run: (desk: Desk) => Promise<unknown>;
}

const acts: ReadonlyMap<string, Act> = new Map<string, Act>([
  ["fills", { part: "filledAreas", run: ({ useCases }) => useCases.fill() }],
  ["highlights", { part: "actions", run: ({ useCases }) => useCases.highlight() }],
  ["lists", { part: "actions", run: ({ useCases }) => useCases.listFindings(plainFindingsWords) }],
  ["corrects", { part: "journal", run: async ({ useCases }) => useCases.applyProposal(offeredAt(await useCases.check(), "E3").request) }],
  ["signs", { part: "signOff", run: ({ useCases, moment }) => useCases.signOff({ reviewer: "Lan", time: moment() }) }],
  ["chooses", { part: "choices", run: ({ choices }) => choices.keep({ fillForm: "values" }) }],
  ["sums up", { part: "actions", run: ({ summarise }) => summarise() }],
  ["clears", { part: "filledAreas", run: ({ useCases }) => useCases.clear() }],
]);
const pairs = [...acts.keys()].flatMap((one) => [...acts.keys()].map((other) => [one, other] as const));

it.each(pairs)("one pane %s while the other %s: neither record is lost, and all can be taken back", async (one, other) => {
  const { document, host } = open([figures]);
  const original = comparable(document.content(), () => false);
  if (one === "clears") await desk.useCases.highlight();
  const [first, second] = [actNamed(one), actNamed(other)];

  // The corrections are planned after a check of two trips; everything else is written after one reading.
  const lastLook = one === "corrects" ? 5 : 3;
  let between: Ledger = emptyLedger;
  const act = async (): Promise<void> => {
    await second.run(desk);
    between = ledgerOf((await excelWorkbook.read()).ledgerText);
  };
  host.arm({ kind: "meanwhile", trip: lastLook, act });
  const refusal = await refusalOf(() => first.run(desk));
  host.arm(undefined);

  expect(["changedMeanwhile", "sheetNameTaken", undefined]).toContain(refusal?.reason);
  const kept = ledgerOf((await excelWorkbook.read()).ledgerText);
  const isCleared = one === "clears" && (second.part === "filledAreas" || second.part === "actions");
  expect(itemsOf(between[second.part]).length > 0).toBe(other !== "clears");
  expect(itemsOf(kept[second.part])).toEqual(expect.arrayContaining(isCleared ? [] : itemsOf(between[second.part])));
  await takeAllBack(desk);
  expect(comparable(document.content(), () => false)).toEqual(original);
});

function actNamed(name: string): Act {
  const act = acts.get(name);
  if (!act) throw new RangeError(`no act ${name}`);
  return act;
}

function itemsOf(part: Ledger[Act["part"]]): readonly unknown[] {
  return Array.isArray(part) ? part : part === undefined ? [] : [part];
}
