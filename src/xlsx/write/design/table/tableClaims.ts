import type { Archive } from "../../../zip/archive";
import { numbersMentioned } from "../../numbersMentioned";

/** What tells a table from all others of a workbook. */
export interface TableIdentity {
  readonly id: number;
  readonly name: string;
}

/** Gives a new table its id and its name, with a number behind it where something of the workbook is called so already. */
export type ClaimTable = (name: string) => TableIdentity;

const idMention = /<(?:[^\s<>/:]+:)?table\s[^<>]*?\bid="(\d+)"/g;

/** Begins with the tables and names of a workbook as they are in the file. */
export function tableClaims(archive: Archive, takenNames: readonly string[]): ClaimTable {
  const taken = new Set(takenNames.map((name) => name.toLowerCase()));
  let lastId: number | undefined;
  return (wanted) => {
    lastId = (lastId ?? highestId(archive)) + 1;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`;
    taken.add(name.toLowerCase());
    return { id: lastId, name };
  };
}

function highestId(archive: Archive): number {
  return numbersMentioned(archive, idMention, ({ path }) => /table/i.test(path)).reduce((highest, id) => Math.max(highest, id), 0);
}
