import type { SheetSnapshot } from "../../../src/core";
import { plainFindingsWords } from "../../support/plainFindingsWords";
import { added, changed } from "../../support/targetChanges";
import { offeredAt } from "../../app/decisions/support";
import { earlierVersion, figures, ownTargets, type Desk } from "./desk";

/** Something that a person makes the add-in do. */
export interface Work {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** What was done before. */
  readonly prepare?: (desk: Desk) => Promise<unknown>;
  readonly run: (desk: Desk) => Promise<unknown>;
  /** Whether a correction stays, with nothing that remembers what was there before. */
  readonly isForgetting?: true;
  /** Whether the sheets that it adds are the person's from then on. */
  readonly isGiving?: true;
}

const target = (rate: number, unit = "Chi cục huyện A") => ({ year: 2022, unit, side: "Việc", rate, comparison: null, effectiveFrom: null, decision: null, state: null, note: null });

async function firstFinding({ useCases, moment }: Desk) {
  const [finding] = (await useCases.check()).report.findings;
  if (!finding) throw new RangeError("nothing was found");
  return { finding, reason: "đã đối chiếu", reviewer: "Lan", time: moment() };
}

const shown = async ({ useCases }: Desk) => {
  await useCases.fill();
  await useCases.highlight();
  await useCases.listFindings(plainFindingsWords);
};
const repaired = async ({ useCases }: Desk) => useCases.applyProposal(offeredAt(await useCases.check(), "E3").request);

const saved = async ({ targets }: Desk) => targets.save([...changed(await targets.read(), (draft) => ({ ...draft, rate: 83 })), ...added(target(84, "Chi cục huyện B"))]);

/** Everything that writes, and the check. */
export const works: readonly Work[] = [
  { name: "checking", sheets: [figures], run: ({ useCases }) => useCases.check() },
  { name: "filling", sheets: [figures, ownTargets], run: ({ useCases }) => useCases.fill() },
  { name: "filling values", sheets: [figures], prepare: ({ choices }) => choices.keep({ fillForm: "values" }), run: ({ useCases }) => useCases.fill() },
  { name: "highlighting", sheets: [figures], run: ({ useCases }) => useCases.highlight() },
  { name: "highlighting again", sheets: [figures], prepare: shown, run: ({ useCases }) => useCases.highlight() },
  { name: "listing", sheets: [figures], run: ({ useCases }) => useCases.listFindings(plainFindingsWords) },
  { name: "listing again", sheets: [figures], prepare: shown, run: ({ useCases }) => useCases.listFindings(plainFindingsWords) },
  { name: "clearing", sheets: [figures], prepare: shown, run: ({ useCases }) => useCases.clear() },
  { name: "correcting", sheets: [figures], run: repaired },
  { name: "correcting what is highlighted", sheets: [figures], prepare: ({ useCases }) => useCases.highlight(), run: repaired },
  { name: "taking a correction back", sheets: [figures], prepare: repaired, run: ({ useCases }) => useCases.undoRepairs(["_soat_repair_1"]) },
  { name: "forgetting the journal", sheets: [figures], prepare: repaired, run: ({ useCases }) => useCases.deleteJournal(), isForgetting: true },
  { name: "setting a finding aside", sheets: [figures], run: async (desk) => desk.useCases.dismissFinding(await firstFinding(desk)) },
  { name: "confirming a finding", sheets: [figures], run: async (desk) => desk.useCases.confirmFinding(await firstFinding(desk)) },
  {
    name: "bringing a finding back",
    sheets: [figures],
    prepare: async (desk) => desk.useCases.dismissFinding(await firstFinding(desk)),
    run: async ({ useCases }) => useCases.restoreFinding((await useCases.check()).review.right[0]?.finding.id ?? ""),
  },
  { name: "carrying a review over", sheets: [figures], run: async ({ useCases, moment }) => useCases.carryOver(await earlierVersion(), moment()) },
  { name: "signing", sheets: [figures], run: ({ useCases, moment }) => useCases.signOff({ reviewer: "Lan", time: moment() }) },
  { name: "taking a signature back", sheets: [figures], prepare: ({ useCases, moment }) => useCases.signOff({ reviewer: "Lan", time: moment() }), run: ({ useCases }) => useCases.withdrawSignOff() },
  { name: "answering", sheets: [figures], run: ({ useCases }) => useCases.answer([{ kind: "notATable", sheet: "Về việc", table: "Về việc" }]) },
  { name: "choosing", sheets: [figures], run: ({ choices }) => choices.keep({ fillForm: "values" }) },
  { name: "adding the rules", sheets: [figures], run: ({ useCases }) => useCases.addSettingsSheet((ruleId) => `quy tắc ${ruleId}`), isGiving: true },
  { name: "saving the first targets", sheets: [figures], run: ({ targets }) => targets.save(added(target(82))), isGiving: true },
  { name: "saving targets on the person's sheet", sheets: [figures, ownTargets], run: saved },
  { name: "taking saved targets back", sheets: [figures, ownTargets], prepare: saved, run: async ({ useCases }) => useCases.undoRepairs((await useCases.check()).journal.map(({ id }) => id)) },
  { name: "saving interim goals", sheets: [figures], run: ({ targets }) => targets.saveInterimGoals({ year: 2022, months: 6, tiers: [{ side: "cases", caseloadMax: undefined, percent: 50, comparison: "atLeast" }] }) },
  { name: "summing up", sheets: [figures], run: ({ summarise }) => summarise() },
  { name: "summing up again", sheets: [figures], prepare: ({ summarise }) => summarise(), run: ({ summarise }) => summarise() },
  { name: "putting the paragraph in", sheets: [figures], run: ({ putParagraph }) => putParagraph() },
  { name: "adding a template", sheets: [figures], run: ({ addTemplate }) => addTemplate(), isGiving: true },
  { name: "showing changes", sheets: [figures], run: async ({ comparison }) => comparison.highlightChanges(await earlierVersion()) },
];
