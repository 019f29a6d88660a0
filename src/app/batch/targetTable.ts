import { targetsOf, type CellContent, type Target, type TargetProblem } from "../../core";

/** A line that is no target, and why. Row numbers count from one, as people see them. */
export interface BadTargetLine {
  /** `undefined` in a file that has no sheets. */
  readonly sheet: string | undefined;
  readonly rowNumber: number;
  readonly problem: TargetProblem;
}

/** Why tables of targets cannot be used. */
export type TargetTrouble = { readonly kind: "columnsMissing" } | { readonly kind: "badLines"; readonly lines: readonly BadTargetLine[] };

/** Rows of a file that may be a table of targets; it begins in the first cell where nothing else is said. */
export interface TargetRows {
  readonly name?: string;
  readonly contents: readonly (readonly CellContent[])[];
  readonly origin?: { readonly rowIndex: number; readonly columnIndex: number };
}

/** The targets of all tables of targets, one for each side for instance. A bad line spoils them all: a target is never guessed. */
export function targetTable(sheets: readonly TargetRows[]): readonly Target[] | TargetTrouble {
  const tables = sheets.flatMap(({ name, contents, origin = { rowIndex: 0, columnIndex: 0 } }) => {
    const table = targetsOf({ name: name ?? "", contents, origin });
    return table === undefined ? [] : [{ ...table, sheet: name }];
  });
  if (tables.length === 0) return { kind: "columnsMissing" };
  const lines = tables.flatMap(({ sheet, lines: all }) =>
    all.flatMap(({ rowIndex, problems }): readonly BadTargetLine[] => {
      const problem = problems.find(({ weight }) => weight === "fatal");
      return problem === undefined ? [] : [{ sheet, rowNumber: rowIndex + 1, problem }];
    }),
  );
  return lines.length > 0 ? { kind: "badLines", lines } : tables.flatMap(({ targets }) => targets);
}
