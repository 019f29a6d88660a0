import type { CheckReport, Finding, Recognition } from "../../core";
import { isOfLaterVersion, ledgerOf } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";
import { coverage, type Coverage } from "./coverage";
import { goneVerdicts } from "./goneVerdicts";
import { signOffState, type SignOffState } from "./signOffState";
import type { Verdict } from "./verdict";
import { verdictsInForce, type RememberedVerdict } from "./verdictsInForce";

/** A finding with what a person said of it. */
export interface ReviewedFinding {
  readonly finding: Finding;
  readonly verdict: Verdict;
}

/** How far the review of a workbook has come. */
export interface Review {
  /** By the ids of findings: those that a person confirmed to be errors. They stay in the report until they are fixed. */
  readonly wrong: ReadonlyMap<string, Verdict>;
  /** Findings whose figures a person confirmed to be right; they are not in the report. */
  readonly right: readonly ReviewedFinding[];
  /** By the ids of findings: those that are open again, because their figures are not what the person saw. */
  readonly reopened: ReadonlyMap<string, Verdict>;
  /** Findings that were confirmed to be errors, or listed, and are found no more. */
  readonly fixed: readonly Verdict[];
  /** The same, but their rules could not run or be decided: nobody knows whether they are fixed. */
  readonly unclear: readonly Verdict[];
  readonly coverage: Coverage;
  readonly signOff: SignOffState | undefined;
  /** The workbook's record is of a later version of the add-in: it is not read, and never written over. */
  readonly isLedgerLater: boolean;
}

/** What is still to be looked at or mended, and how far the review has come. */
export function review(snapshot: WorkbookSnapshot, recognition: Recognition, { findings, results }: CheckReport): { readonly open: readonly Finding[]; readonly review: Review } {
  const { wrong, right, reopened, open, met } = parted(findings, snapshot);
  const ledger = ledgerOf(snapshot.ledgerText);
  const gone = (ledger.verdicts ?? []).filter((verdict) => !met.has(verdict));
  const { tables } = recognition;
  const unseen = open.filter(({ id }) => !wrong.has(id));
  return {
    open,
    review: {
      ...{ wrong, right, reopened },
      ...goneVerdicts(gone, { findings, results, tables }),
      coverage: coverage({ findings, unseen, results, tables }),
      signOff: ledger.signOff && signOffState(ledger.signOff, snapshot, tables),
      isLedgerLater: isOfLaterVersion(ledger),
    },
  };
}

function standingOf(known: RememberedVerdict | undefined): "open" | "wrong" | "right" | "reopened" {
  if (known === undefined || known.verdict.opinion === "listed") return "open";
  return known.isInForce ? known.verdict.opinion : "reopened";
}

/** Parts findings by what was said of them; `met` are the verdicts whose findings are there. */
function parted(findings: readonly Finding[], snapshot: WorkbookSnapshot) {
  const remembered = verdictsInForce(snapshot);
  const [wrong, reopened] = [new Map<string, Verdict>(), new Map<string, Verdict>()];
  const open: Finding[] = [];
  const right: ReviewedFinding[] = [];
  const met = new Set<Verdict>();
  for (const finding of findings) {
    const known = remembered(finding);
    if (known) met.add(known.verdict);
    const standing = standingOf(known);
    if (standing !== "right") open.push(finding);
    if (!known || standing === "open") continue;
    if (standing === "right") right.push({ finding, verdict: known.verdict });
    else (standing === "wrong" ? wrong : reopened).set(finding.id, known.verdict);
  }
  return { wrong, right, reopened, open, met };
}
