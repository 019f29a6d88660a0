import { isOfficer, matchKey, provincesOn, type Period } from "../../core";
import type { TemplateUnit } from "./templateRequest";

/** The provinces that stand at the end of a period, each with a row of its own, in the order of their names. */
export function nationalUnits({ to }: Pick<Period, "to">): readonly TemplateUnit[] {
  const names = provincesOn(to).map(({ name }) => name);
  return names.sort((one, other) => bare(one).localeCompare(bare(other), "vi")).map((name) => ({ name, officers: [] }));
}

/** A name without its rank: TP. Hồ Chí Minh stands among the names with H. */
function bare(name: string): string {
  return name.replace(/^TP\. /, "");
}

const numbering = /^\s*(?:[IVX]+|\d+(?:\.\d+)*)\s*[.)]\s*/u;
const indented = /^(?:\s+|\s*[-+*•–]\s*)\S/u;

/**
 * The units that a person typed or pasted, one on each line. An officer is one by the words "CHV" or "Chấp hành viên", or by a dash or an
 * indentation before the name, and belongs to the office above. What is written twice counts once.
 *
 * @example unitsTyped("Phòng THADS khu vực 1\n- Nguyễn Văn A") // [{ name: "Phòng THADS khu vực 1", officers: ["Nguyễn Văn A"] }]
 */
export function unitsTyped(text: string): readonly TemplateUnit[] {
  const units: { readonly name: string; readonly officers: string[] }[] = [];
  for (const line of text.normalize("NFC").split(/\r?\n/)) {
    const name = nameIn(line);
    if (name === "") continue;
    const last = units.at(-1);
    if (last && (indented.test(line) || isOfficer(name))) addOnce(last.officers, name);
    else if (!units.some((unit) => isSame(unit.name, name))) units.push({ name, officers: [] });
  }
  return units;
}

/** A cell of a pasted block may stand in quotes, and other cells may follow it. */
function nameIn(line: string): string {
  const cells = line.split("\t").map((cell) => cell.trim());
  const named = cells.find((cell) => /\p{L}{2}/u.test(cell)) ?? "";
  return named.replace(/^"(.*)"$/, "$1").replace(/^[-+*•–]\s*/u, "").replace(numbering, "").replace(/\s+/g, " ").trim();
}

function addOnce(names: string[], name: string): void {
  if (!names.some((known) => isSame(known, name))) names.push(name);
}

function isSame(one: string, other: string): boolean {
  return matchKey(one) === matchKey(other);
}
