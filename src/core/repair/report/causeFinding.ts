import type { FindingCode } from "../../model/facts";
import type { Finding, Proposal, Report, Severity } from "../../model/finding";
import { cellOf } from "../../model/records";
import { isSameCell, type CellRef } from "../../model/sheet";
import type { Figure, FoundCause, FoundRemedy } from "../table/foundCause";
import { newFinding } from "./newFinding";

const severities: readonly Severity[] = ["info", "confirm", "error"];

/** A list longer than this is no choice. */
const proposalCountMax = 5;

/** The one finding of a cause, made of the findings that it brings about; none where nothing is broken that a form or the table demands. */
export function causeFinding(cause: FoundCause, findings: readonly Finding[]): readonly Finding[] {
  const leading = leadingOf(blamedFirst(cause, findings)) ?? newFinding(cause);
  if (!leading) return [];
  const others = findings.filter((finding) => finding !== leading);
  const alsoBroken: readonly Report[] = [leading, ...others].flatMap((finding) => [...(finding === leading ? [] : [reportOf(finding)]), ...(finding.alsoBroken ?? [])]);
  const told = { ...leading, recordLabel: blamedLabel(cause) ?? leading.recordLabel, cells: cellsOf(cause, leading), proposals: proposalsOf(cause) };
  return [alsoBroken.length > 0 ? { ...told, alsoBroken } : told];
}

/** The row that every remedy blames: a total may be wrong in the arithmetic only, for a figure of one of its rows. Where remedies blame several rows, none is named. */
function blamedLabel({ side, remedies }: FoundCause): string | undefined {
  const [record, ...others] = new Set(remedies.map(({ changes }) => changes[0]?.record));
  return record === undefined || others.length > 0 ? undefined : side.tableSide.table.set.records[record]?.label;
}

/** The findings, with those first that name the figure to blame, then those of its record: a sentence about anything else would puzzle whoever looks at its cell. */
function blamedFirst(cause: FoundCause, findings: readonly Finding[]): readonly Finding[] {
  const [change] = cause.remedies[0]?.changes ?? [];
  const [blamed] = change ? cellOfFigure(cause, change) : [];
  if (!blamed) return findings;
  const besideBlamed = cause.side.columns.map((column) => cellOf(column, change?.record ?? cause.record));
  const isNaming = ({ cells }: Finding) => cells.some((cell) => isSameCell(cell, blamed));
  const isBeside = ({ cells }: Finding) => cells.some((cell) => besideBlamed.some((other) => isSameCell(cell, other)));
  const rank = (finding: Finding) => (isNaming(finding) ? 0 : isBeside(finding) ? 1 : 2);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

/** Where a cause breaks several checks, the one whose arithmetic shows it best leads. */
const tellingCodes: readonly FindingCode[] = ["balanceBroken", "partsExceedTotal", "orderBroken", "negativeCount", "totalRowDiffers"];

/** The gravest; among equals the most telling, and among those the one that came first. */
function leadingOf(findings: readonly Finding[]): Finding | undefined {
  const rank = ({ severity, code }: Finding) => {
    const place = tellingCodes.indexOf(code);
    return severities.indexOf(severity) * (tellingCodes.length + 1) + (place < 0 ? 0 : tellingCodes.length - place);
  };
  return findings.reduce<Finding | undefined>((best, finding) => (best && rank(best) >= rank(finding) ? best : finding), undefined);
}

function reportOf({ code, facts }: Finding): Report {
  return { code, facts } as Report;
}

/** The figures to blame, then the others that take part. */
function cellsOf(cause: FoundCause, { cells }: Finding): Finding["cells"] {
  const blamed = (cause.remedies[0]?.changes ?? []).flatMap((change) => cellOfFigure(cause, change));
  const others = cells.filter((cell) => !blamed.some((other) => isSameCell(cell, other)));
  const [first = cells[0], ...rest] = [...blamed, ...others];
  return [first, ...rest];
}

function proposalsOf(cause: FoundCause): readonly Proposal[] {
  return cause.remedies.slice(0, proposalCountMax).flatMap((remedy) => proposalOf(cause, remedy));
}

/** A remedy as an offer; a remedy with an unknown value only points at the cell. */
function proposalOf(cause: FoundCause, { changes, isClear }: FoundRemedy): readonly Proposal[] {
  const cells = changes.flatMap((change) => {
    const [at] = cellOfFigure(cause, change);
    return at && change.value !== undefined ? [{ at, value: change.value }] : [];
  });
  const [first, ...together] = cells;
  if (!first || cells.length < changes.length) return [];
  return [{ ...first, cause: changes[0]?.cause ?? "implied", ...(together.length > 0 && { together }), ...(isClear && !changes.some((change) => isFormula(cause, change)) && { isClear }) }];
}

/** A figure that is worked out is mended where its formula points to, not by a click. */
function isFormula({ side }: FoundCause, { record, variable }: Figure): boolean {
  return side.columns[variable]?.formulas?.has(record) === true;
}

function cellOfFigure({ side }: FoundCause, { record, variable }: Figure): readonly CellRef[] {
  const column = side.columns[variable];
  return column ? [cellOf(column, record)] : [];
}
