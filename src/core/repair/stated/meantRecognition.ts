import type { Recognition } from "../../model/recognition";
import type { FigureColumn } from "../../model/records";

/**
 * The recognition with every number that was stored as text taken for the number that it plainly means, so that one such cell does not
 * make the sums around it look wrong. The same recognition when there is none.
 */
export function meantRecognition(recognition: Recognition): Recognition {
  const isMeant = ({ texts }: FigureColumn) => texts !== undefined && [...texts.values()].some(({ value }) => value !== undefined);
  if (!recognition.tables.some(({ columns }) => [...columns.values()].some(isMeant))) return recognition;
  const tables = recognition.tables.map((table) => ({
    ...table,
    columns: new Map([...table.columns].map(([key, column]) => [key, isMeant(column) ? meantColumn(column) : column])),
  }));
  return { ...recognition, tables };
}

function meantColumn(column: FigureColumn): FigureColumn {
  const [values, absences] = [column.values.slice(), column.absences.slice()];
  for (const [record, { value }] of column.texts ?? []) {
    if (value === undefined) continue;
    values[record] = value;
    absences[record] = 0;
  }
  return { ...column, values, absences };
}
