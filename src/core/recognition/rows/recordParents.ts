import type { RecordRole } from "../../model/records";
import { outlineParents, type AddsUp } from "./outline";
import { labelRole, type LabelRole } from "./recordRole";
import type { BodyRow } from "./tableBody";

/** What a table tells about its rows besides their labels. */
export interface RowEvidence {
  readonly addsUp: AddsUp;
  /** The rows that a row adds up by formula, as row indexes of the grid. */
  readonly summedRows: (row: BodyRow) => readonly number[];
  /** What a person said that a row is. */
  readonly answeredRole: (row: BodyRow) => RecordRole | undefined;
}

/** Which rows are totals or mere parts, and which row each one is added up in (−1 for none). */
export interface RowRanks {
  readonly roles: readonly LabelRole[];
  readonly parents: Int32Array;
}

/** Tells totals from units and finds the row that each row belongs to: by formula where there is one, by the outline, and by words. */
export function rowRanks(rows: readonly BodyRow[], evidence: RowEvidence): RowRanks {
  const roles = rows.map((row) => roleOfRow(row, evidence));
  const ordinary: number[] = [];
  roles.forEach(({ isTotal, isPart }, index) => {
    if (!isTotal && !isPart) ordinary.push(index);
  });
  const parents = new Int32Array(rows.length).fill(-1);
  const outlined = outlineParents(ordinary.map((index) => rows[index] as BodyRow), evidence.addsUp);
  ordinary.forEach((index, position) => {
    parents[index] = ordinary[outlined[position] ?? -1] ?? -1;
  });
  roles.forEach(({ isPart }, index) => {
    if (isPart) parents[index] = index - 1;
  });
  placeBelowTotals({ rows, roles, parents, evidence });
  placeByFormula({ rows, roles, parents, evidence });
  return { roles, parents };
}

function roleOfRow(row: BodyRow, { answeredRole }: RowEvidence): LabelRole {
  const role = answeredRole(row);
  if (role !== undefined) return { isTotal: role === "total", isPart: role === "detail" };
  return row.label === "" ? { isTotal: true, isPart: false } : labelRole(row.label);
}

interface Ranking extends RowRanks {
  readonly rows: readonly BodyRow[];
  readonly evidence: RowEvidence;
}

/** The first or the last row is the total of all; a total between is one of the rows before or after it, as the figures tell. */
function placeBelowTotals(ranking: Ranking): void {
  const { roles, parents } = ranking;
  const totals = roles.flatMap(({ isTotal }, index) => (isTotal ? [index] : []));
  const grand = roles[0]?.isTotal ? 0 : totals[totals.length - 1];
  for (const total of totals) if (total !== grand) placeBelowSubtotal(ranking, total);
  if (grand === undefined) return;
  const holders = new Set(parents);
  roles.forEach(({ isTotal, isPart }, index) => {
    const isLoose = parents[index] === -1 && index !== grand && !isPart;
    if (isLoose && (!isTotal || holders.has(index))) parents[index] = grand;
  });
}

function placeBelowSubtotal({ rows, roles, parents, evidence }: Ranking, total: number): void {
  const row = rows[total];
  if (!row) return;
  for (const group of [runFrom(roles, total, -1), runFrom(roles, total, 1)]) {
    const top = group.filter((index) => parents[index] === -1);
    if (top.length === 0 || !evidence.addsUp(row, top.flatMap((index) => rows[index] ?? []))) continue;
    for (const index of top) parents[index] = total;
    return;
  }
}

function runFrom(roles: readonly LabelRole[], total: number, step: 1 | -1): readonly number[] {
  const run: number[] = [];
  for (let index = total + step; index >= 0 && index < roles.length && !roles[index]?.isTotal; index += step) run.push(index);
  return run;
}

/** What a formula adds up is what its author meant: it outweighs the looks of the rows. */
function placeByFormula({ rows, parents, evidence }: Ranking): void {
  let positions: ReadonlyMap<number, number> | undefined;
  rows.forEach((row, index) => {
    const summed = evidence.summedRows(row);
    if (summed.length < 2) return;
    const known = (positions ??= new Map(rows.map(({ rowIndex }, position) => [rowIndex, position])));
    const parts = summed.flatMap((rowIndex) => known.get(rowIndex) ?? []);
    if (parts.length < 2) return;
    for (const part of parts) if (!isAncestor(parents, part, index)) parents[part] = index;
  });
}

function isAncestor(parents: Int32Array, ancestor: number, index: number): boolean {
  for (let above = index, steps = 0; above >= 0 && steps <= parents.length; steps += 1) {
    if (above === ancestor) return true;
    above = parents[above] ?? -1;
  }
  return false;
}
