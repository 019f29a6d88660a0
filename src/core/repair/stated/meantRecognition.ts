import { noMemory, type Memory, type Purpose } from "../../model/memory";
import type { Recognition } from "../../model/recognition";
import type { FigureColumn, RecordSet } from "../../model/records";
import { liveSums } from "./liveSums";

/**
 * The recognition with every number that was stored as text taken for the number that it plainly means, so that one such cell does not
 * make the sums around it look wrong. The same recognition when there is none.
 */
export function meantRecognition(recognition: Recognition, memory: Memory = noMemory): Recognition {
  const tables = recognition.tables.map((table) => (hasMeant(table) ? memory.kept(tableAsMeant, { about: table, from: [] }, () => meantTable(table)) : table));
  return tables.some((table, index) => table !== recognition.tables[index]) ? { ...recognition, tables } : recognition;
}

const tableAsMeant: Purpose<RecordSet> = { name: "a table as it was meant" };

function hasMeant({ columns }: RecordSet): boolean {
  return [...columns.values()].some(isMeant);
}

function isMeant({ texts }: FigureColumn): boolean {
  return texts !== undefined && [...texts.values()].some(({ value }) => value !== undefined);
}

function meantTable(table: RecordSet): RecordSet {
  const sums = liveSums(table);
  return { ...table, columns: new Map([...table.columns].map(([key, column]) => [key, isMeant(column) ? sums(column, meantColumn(column)) : column])) };
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
