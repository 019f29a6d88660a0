import { matchKey, plainKey } from "../../text/matchKey";
import { tidyText } from "../../text/tidyText";
import { withoutNumbering } from "../rows/recordRole";

/** Words of a title that tell the period: they are others next month. */
const periodWords: ReadonlySet<string> = new Set(["thang", "nam", "qui", "dau", "cuoi", "ki", "ngay", "tu", "den", "het", "i", "ii", "iii", "iv"]);

/** Names the tables of a sheet by their titles without period; tables of one title are told apart by their order. */
export function tableNamer(): (title: string) => string {
  return counted((title) =>
    matchKey(title)
      .split(" ")
      .filter((word) => !/\d/.test(word) && !periodWords.has(plainKey(word)))
      .join(" "),
  );
}

/** Names the columns of a table by their labels from the top down; columns of the same labels are told apart by their order. */
export function headerNames(labelsOfColumns: readonly (readonly string[])[]): readonly string[] {
  const nameOf = counted((path) => path);
  return labelsOfColumns.map((labels) => nameOf(labels.map((text) => matchKey(text) || tidyText(text)).join(" / ")));
}

/** Names a row by its label. */
export function rowName(label: string): string {
  return matchKey(withoutNumbering(label));
}

/** The first of a name bears the name itself, the second one "#2" behind it. */
function counted(nameOf: (text: string) => string): (text: string) => string {
  const counts = new Map<string, number>();
  return (text) => {
    const name = nameOf(text);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  };
}
