/** A row of a linear system: coefficients times unknowns, which are never negative, equal the right-hand side or are no less. */
export interface LinearRow {
  readonly relation: "equal" | "atLeast";
  readonly coefficients: readonly number[];
  readonly rightHandSide: number;
}

const tiny = 1e-9;

/**
 * Whether a linear system over unknowns that are never negative has a solution: the first phase of the simplex method with Bland's rule, which
 * cannot run in circles. Meant for systems of some dozens of rows with small whole coefficients.
 */
export function isFeasible(rows: readonly LinearRow[]): boolean {
  const tableau = tableauOf(rows);
  for (;;) {
    const entering = tableau.costs.findIndex((cost) => cost < -tiny);
    if (entering < 0) return tableau.missing() < tiny;
    const leaving = leavingRow(tableau, entering);
    if (leaving < 0) return false;
    pivot(tableau, leaving, entering);
  }
}

interface Tableau {
  /** Each row ends with its right-hand side. */
  readonly rows: number[][];
  /** The unknown that each row is solved for. */
  readonly basis: number[];
  readonly costs: number[];
  /** How much the rows lack of being satisfied. */
  readonly missing: () => number;
}

/** Unknowns, then one slack for each inequality, then one artificial unknown for each row, which has to vanish. */
function tableauOf(system: readonly LinearRow[]): Tableau {
  const width = system.reduce((widest, { coefficients }) => Math.max(widest, coefficients.length), 0);
  const slackCount = system.filter(({ relation }) => relation === "atLeast").length;
  const artificial = width + slackCount;
  let slack = width;
  const rows = system.map(({ relation, coefficients, rightHandSide }, index) => {
    const row: number[] = Array.from({ length: artificial + system.length + 1 }, (_, column) => coefficients[column] ?? 0);
    if (relation === "atLeast") row[slack++] = -1;
    row[row.length - 1] = rightHandSide;
    const positive = rightHandSide < 0 ? row.map((value) => -value) : row;
    positive[artificial + index] = 1;
    return positive;
  });
  const costs = Array.from({ length: artificial }, (_, column) => -rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const basis = rows.map((_, index) => artificial + index);
  const missing = () => rows.reduce((sum, row, index) => sum + ((basis[index] ?? 0) >= artificial ? (row[row.length - 1] ?? 0) : 0), 0);
  return { rows, basis, costs, missing };
}

/** The row that bounds the entering unknown most; of several the one solved for the first unknown. */
function leavingRow({ rows, basis }: Tableau, entering: number): number {
  const bounds = rows.flatMap((row, index) => (at(row, entering) > tiny ? [{ index, ratio: at(row, row.length - 1) / at(row, entering) }] : []));
  const least = Math.min(...bounds.map(({ ratio }) => ratio));
  const tied = bounds.filter(({ ratio }) => ratio < least + tiny).map(({ index }) => index);
  return tied.reduce((first, index) => (first < 0 || at(basis, index) < at(basis, first) ? index : first), -1);
}

function pivot({ rows, basis, costs }: Tableau, leaving: number, entering: number): void {
  const solved = rows[leaving] ?? [];
  const divisor = at(solved, entering);
  solved.forEach((value, column) => {
    solved[column] = value / divisor;
  });
  for (const row of rows) if (row !== solved) subtract(row, solved, at(row, entering));
  subtract(costs, solved, at(costs, entering));
  basis[leaving] = entering;
}

function subtract(row: number[], other: readonly number[], factor: number): void {
  if (factor === 0) return;
  row.forEach((value, column) => {
    row[column] = value - factor * at(other, column);
  });
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
