import type { RowRole } from "../../model/answers";
import type { RecordInfo, RecordRole } from "../../model/records";
import { officeNamed } from "../../units/officeNamed";
import { provinceNamed } from "../../units/provinceNamed";
import { hasHiddenCharacters, tidyText } from "../../text/tidyText";
import { summedRowIndexes } from "./formulaSums";
import { levelMark } from "./levelMark";
import type { AddsUp } from "./outline";
import { rowRanks, type RowEvidence } from "./recordParents";
import { labelRole, type LabelRole } from "./recordRole";
import type { SheetGrid } from "../grid/sheetGrid";
import type { TableAnswers } from "../answers/tableAnswers";
import type { BodyRow } from "./tableBody";

/** The records of a table and the rows of the grid that they stand in. */
export interface RecordRows {
  readonly records: readonly RecordInfo[];
  readonly rowIndexes: Int32Array;
}

/** The columns whose figures may be added up, and what a person said of the rows. */
export interface RowSources {
  readonly countColumnIndexes: readonly number[];
  readonly answers: Pick<TableAnswers, "roleOf">;
}

/** Tells what each row of a table stands for. Rows that only head a group are no records. */
export function recordRows(grid: SheetGrid, rows: readonly BodyRow[], { countColumnIndexes, answers }: RowSources): RecordRows {
  const said = rows.map(({ label }) => answers.roleOf(label));
  const roleSaid = new Map<BodyRow, RowRole>();
  rows.forEach((row, index) => {
    const role = said[index];
    if (role !== undefined) roleSaid.set(row, role);
  });
  const evidence = { ...evidenceOf(grid, countColumnIndexes), answeredRole: (row: BodyRow) => recordRole(roleSaid.get(row)) };
  if (!rows.some(({ hasFigures }) => hasFigures)) return { records: [], rowIndexes: new Int32Array(0) };
  const counted = rows.filter((row, index) => isCounted(said[index], () => isRecord(rows, index, row) && (row.label !== "" || evidence.summedRows(row).length > 1)));
  const { roles, parents } = rowRanks(counted, evidence);
  const headings = unitHeadings(rows, new Set(counted));
  return {
    records: counted.map((row, index) => withHeading(recordOf(row, roleOf(roles[index]), parents[index] ?? -1), headings.get(row))),
    rowIndexes: Int32Array.from(counted, ({ rowIndex }) => rowIndex),
  };
}

function recordOf({ label }: BodyRow, role: RecordRole, parent: number): RecordInfo {
  const record = { label: tidyText(label), unit: undefined, role, parentIndex: parent < 0 ? undefined : parent };
  return hasHiddenCharacters(label) ? { ...record, typedLabel: label } : record;
}

/** The name of a province or an office over rows, or beside them, and the rows that it is for. */
interface UnitHeading {
  readonly name: string;
  readonly holdsFor: (row: BodyRow) => boolean;
}

const noHeading: UnitHeading = { name: "", holdsFor: () => false };

/** What stands over or beside each row: a name without figures holds up to a total or a row of its level, one beside them up to a total. */
function unitHeadings(rows: readonly BodyRow[], counted: ReadonlySet<BodyRow>): ReadonlyMap<BodyRow, string> {
  const headings = new Map<BodyRow, string>();
  let open = noHeading;
  for (const row of rows) {
    const isCounted = counted.has(row);
    open = headingBeside(row) ?? (isCounted || row.label === "" ? open : headingOver(row));
    if (!isCounted) continue;
    if (open.holdsFor(row)) headings.set(row, open.name);
    else open = noHeading;
  }
  return headings;
}

function headingBeside({ group, label }: BodyRow): UnitHeading | undefined {
  return group !== label && namesUnit(group) ? { name: tidyText(group), holdsFor: (row) => !labelRole(row.label).isTotal } : undefined;
}

function headingOver(row: BodyRow): UnitHeading {
  return namesUnit(row.label) ? { name: tidyText(row.label), holdsFor: (below) => !isBehind(row, below) } : noHeading;
}

/** Whether what stood below a heading has come to its end. */
function isBehind(heading: BodyRow, row: BodyRow): boolean {
  return labelRole(row.label).isTotal || levelMark(row).mark === levelMark(heading).mark;
}

function namesUnit(name: string): boolean {
  return name !== "" && (officeNamed(name) ?? provinceNamed(name)) !== undefined;
}

function withHeading(record: RecordInfo, heading: string | undefined): RecordInfo {
  return heading === undefined ? record : { ...record, heading };
}

function recordRole(role: RowRole | undefined): RecordRole | undefined {
  return role === "none" ? undefined : role;
}

/** What a person said of a row outweighs how it looks. */
function isCounted(role: RowRole | undefined, looksLikeRecord: () => boolean): boolean {
  return role === undefined ? looksLikeRecord() : role !== "none";
}

function roleOf(role: LabelRole | undefined): RecordRole {
  if (role?.isTotal) return "total";
  return role?.isPart ? "detail" : "unit";
}

/** A row without figures still counts when it is a unit among its equals: one that has not reported. */
function isRecord(rows: readonly BodyRow[], index: number, row: BodyRow): boolean {
  if (row.hasFigures) return true;
  if (row.label === "" || !isAmongEquals(rows, index, row)) return false;
  return /^\d+(\.\d+)*$/.test(row.ordinal) || (officeNamed(row.label) ?? provinceNamed(row.label)) !== undefined;
}

function isAmongEquals(rows: readonly BodyRow[], index: number, row: BodyRow): boolean {
  const { mark, depth } = levelMark(row);
  const next = rows[index + 1];
  const isNextEqual = next === undefined || next.ordinal === "" || levelMark(next).mark === mark || (row.ordinal !== "" && levelMark(next).depth < depth);
  return isNextEqual && isBehindEqual(row, rows[index - 1]);
}

/** The row before is an equal, the last one below an equal, the one that this row is numbered under, or the total. */
function isBehindEqual(row: BodyRow, before: BodyRow | undefined): boolean {
  if (before === undefined || labelRole(before.label).isTotal) return true;
  const [own, other] = [levelMark(row), levelMark(before)];
  return other.mark === own.mark || (row.ordinal !== "" && other.depth > own.depth) || (before.ordinal !== "" && row.ordinal.startsWith(`${before.ordinal}.`));
}

/** Columns that are asked whether rows add up: enough to outvote a wrong figure. */
const askedColumnMax = 12;

function evidenceOf(grid: SheetGrid, countColumnIndexes: readonly number[]): Pick<RowEvidence, "addsUp" | "summedRows"> {
  const asked = countColumnIndexes.slice(0, askedColumnMax);
  const figure = (row: BodyRow, columnIndex: number): number => {
    const content = grid.contentAt(row.rowIndex, columnIndex);
    return typeof content === "number" ? content : 0;
  };
  const addsUp: AddsUp = (row, parts) => {
    const told = asked.filter((columnIndex) => figure(row, columnIndex) !== 0);
    const right = told.filter((columnIndex) => isSum(figure(row, columnIndex), parts.map((part) => figure(part, columnIndex))));
    return told.length > 0 && right.length * 2 > told.length;
  };
  const summedRows = (row: BodyRow): readonly number[] => {
    for (const columnIndex of asked) {
      const summed = summedRowIndexes(grid, row.rowIndex, columnIndex);
      if (summed.length > 1) return summed;
    }
    return [];
  };
  return { addsUp, summedRows };
}

function isSum(total: number, parts: readonly number[]): boolean {
  const sum = parts.reduce((before, part) => before + part, 0);
  return Math.abs(sum - total) <= Math.abs(total) * 1e-9 + 1e-6;
}
