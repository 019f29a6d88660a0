import { areaAddress, type Area } from "../../../../core";
import { countedXml, elementXml, xmlDeclaration } from "../../../xml/elementXml";
import { escapedCellText } from "../../../xml/escape";

/** A table as it shall be written. Its id and its name are its own in the whole workbook. */
export interface TableToWrite {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

/** The part of a table, with filter buttons. It is drawn quietly: the looks of its cells say the rest. */
export function tableXml({ id, name, area, columns }: TableToWrite, namespace: string): string {
  const ref = areaAddress(area);
  const style = { name: "TableStyleLight1", showFirstColumn: 0, showLastColumn: 0, showRowStripes: 0, showColumnStripes: 0 };
  const inside = [
    elementXml("autoFilter", { ref }),
    // As spreadsheets spell the line breaks of headings here.
    countedXml("tableColumns", columns.map((column, index) => `<tableColumn id="${index + 1}" name="${spelt(column)}"/>`)),
    elementXml("tableStyleInfo", style),
  ];
  return xmlDeclaration + elementXml("table", { xmlns: namespace, id, name, displayName: name, ref, totalsRowShown: 0 }, inside.join(""));
}

function spelt(heading: string): string {
  return escapedCellText(heading).replaceAll('"', "&quot;").replaceAll("\n", "_x000a_").replaceAll("\t", "&#9;");
}
