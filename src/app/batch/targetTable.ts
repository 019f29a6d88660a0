import { targetsOf, type CellContent, type Target, type TargetProblem } from "../../core";

/** Why a table of targets cannot be used. Row numbers count from one, as people see them. */
export type TargetTrouble = { readonly kind: "columnsMissing" } | { readonly kind: "badLine"; readonly rowNumber: number; readonly problem: TargetProblem };

/** Rows of a file that may be a table of targets; it begins in the first cell where nothing else is said. */
export interface TargetRows {
  readonly contents: readonly (readonly CellContent[])[];
  readonly origin?: { readonly rowIndex: number; readonly columnIndex: number };
}

/** The targets of the first table of targets. One bad line spoils the whole table: a target is never guessed. */
export function targetTable(sheets: readonly TargetRows[]): readonly Target[] | TargetTrouble {
  const [table] = sheets.flatMap(({ contents, origin = { rowIndex: 0, columnIndex: 0 } }) => targetsOf({ name: "", contents, origin }) ?? []);
  if (!table) return { kind: "columnsMissing" };
  for (const { rowIndex, problems } of table.lines) {
    const problem = problems.find(({ weight }) => weight === "fatal");
    if (problem) return { kind: "badLine", rowNumber: rowIndex + 1, problem };
  }
  return table.targets;
}
