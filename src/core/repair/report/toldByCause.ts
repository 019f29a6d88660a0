import type { Finding } from "../../model/finding";
import { figureSheets } from "../../model/figureSheets";
import type { Memory, Purpose } from "../../model/memory";
import type { RecordSet } from "../../model/records";
import type { FoundCause } from "../table/foundCause";
import { causeFinding } from "./causeFinding";
import { figureIndex } from "./figureIndex";
import { findingsNear } from "./findingsNear";
import { findingsOnSheets } from "./findingsOnSheets";
import { isFor } from "./isFor";

/** A table with the causes of its contradictions. */
export interface TableCauses {
  readonly set: RecordSet;
  readonly causes: readonly FoundCause[];
}

/** Replaces the findings of each cause by one, at the place of the first of them. */
export function toldByCause(findings: readonly Finding[], tables: readonly TableCauses[], memory: Memory): readonly Finding[] {
  const causeOf = new Map<Finding, FoundCause>();
  const findingsFor = new Map<FoundCause, readonly Finding[]>();
  const onSheets = findingsOnSheets(findings);
  for (const { set, causes } of tables) {
    if (causes.length === 0) continue;
    const open = onSheets(figureSheets(set)).filter((finding) => !causeOf.has(finding));
    const told = memory.kept(toldInTable, { about: causes, from: open }, () => toldOf(causes, open));
    for (const [finding, cause] of told.causeOf) causeOf.set(finding, cause);
    for (const [cause, own] of told.findingsFor) findingsFor.set(cause, own);
  }
  const merged = findings.flatMap((finding) => {
    const cause = causeOf.get(finding);
    const own = cause && findingsFor.get(cause);
    if (cause) findingsFor.delete(cause);
    return cause ? (own ?? []) : [finding];
  });
  return [...merged, ...[...findingsFor.values()].flat()];
}

/** The findings of a table's causes, each cause told once. */
interface ToldInTable {
  readonly causeOf: ReadonlyMap<Finding, FoundCause>;
  readonly findingsFor: ReadonlyMap<FoundCause, readonly Finding[]>;
}

const toldInTable: Purpose<ToldInTable> = { name: "the findings of the causes in a table" };

function toldOf(causes: readonly FoundCause[], findings: readonly Finding[]): ToldInTable {
  const causeOf = findingsByCause(findings, causes);
  const ownOf = new Map<FoundCause, Finding[]>(causes.map((cause) => [cause, []]));
  for (const [finding, cause] of causeOf) ownOf.get(cause)?.push(finding);
  return { causeOf, findingsFor: new Map([...ownOf].map(([cause, own]) => [cause, causeFinding(cause, own)])) };
}

/** The cause of each finding that has one. */
function findingsByCause(findings: readonly Finding[], causes: readonly FoundCause[]): ReadonlyMap<Finding, FoundCause> {
  const taken = new Map<Finding, FoundCause>();
  const figures = figureIndex(causes.map(({ side }) => side));
  const candidatesFor = findingsNear(findings);
  for (const cause of causes) {
    for (const finding of candidatesFor(cause)) if (!taken.has(finding) && isFor(cause, finding, figures)) taken.set(finding, cause);
  }
  return taken;
}
