import { absenceCodes, type CellText, type FigureColumn } from "../../model/records";
import { partsOfKey } from "../../model/indicator";
import { cellsAt } from "../table/places";
import type { Breach, Outcome } from "./outcome";
import type { TableUnderCheck } from "../table/tableUnderCheck";
import type { Report } from "../../model/finding";

const textCode = absenceCodes.indexOf("text");
const errorCode = absenceCodes.indexOf("excelError");

/** Examines the cells of figures that hold a text, or an error value. What holds neither passes: it is a number, or blank. */
export function examinedTexts(
  table: TableUnderCheck,
  absence: "text" | "excelError",
  reportOf: (text: CellText) => Report | undefined,
): Outcome {
  const code = absence === "text" ? textCode : errorCode;
  const breaches: Breach[] = [];
  let examined = 0;
  for (const column of table.set.columns.values()) {
    examined += column.absences.length;
    for (let index = 0; index < column.absences.length; index += 1) {
      if (column.absences[index] !== code) continue;
      const report = reportOf(column.texts?.get(index) ?? { text: "", value: undefined });
      if (report !== undefined) breaches.push(breachOf(table, { report, column, index }));
    }
  }
  return { passed: examined - breaches.length, failed: breaches.length, undecided: 0, breaches };
}

interface TextInCell {
  readonly report: Report;
  readonly column: FigureColumn;
  readonly index: number;
}

function breachOf(table: TableUnderCheck, { report, column, index }: TextInCell): Breach {
  const { side, indicator } = partsOfKey(column.key);
  return {
    report,
    cells: cellsAt(index, column),
    recordIndex: index,
    side,
    subject: column.key,
    indicators: [indicator],
    effect: 1 / Math.max(1, table.set.records.length),
  };
}
