/**
 * The rows of a text of separated values (CSV). The separator is whichever of ";", tab and "," the first line has most of,
 * since a Vietnamese Excel writes ";". Quotes, doubled quotes and line breaks inside quotes are understood.
 *
 * @example delimitedRows('a;b\n"x;1";2') // [["a", "b"], ["x;1", "2"]]
 */
export function delimitedRows(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(plain);
  const rows: string[][] = [[""]];
  let isQuoted = false;
  for (const token of plain.match(tokens) ?? []) {
    if (token === '"') isQuoted = !isQuoted;
    else if (isQuoted) append(rows, token.replace('""', '"'));
    else take(rows, token, separator);
  }
  return rows.map((row) => row.map((field) => field.trim()));
}

/** What a token outside of quotes does. */
function take(rows: string[][], token: string, separator: string): void {
  if (token === separator) rows.at(-1)?.push("");
  else if (/[\r\n]/.test(token)) rows.push([""]);
  else if (token !== '""') append(rows, token);
}

/** Adds to the last field of the last row. */
function append(rows: readonly string[][], text: string): void {
  const row = rows.at(-1) ?? [];
  row.push((row.pop() ?? "") + text);
}

const tokens = /""|"|\r\n|\r|\n|[;,\t]|[^";,\t\r\n]+/g;

function separatorOf(text: string): string {
  const [line = ""] = text.split(/\r|\n/, 1);
  const count = (separator: string) => line.split(separator).length;
  return [";", "\t", ","].reduce((most, each) => (count(each) > count(most) ? each : most));
}
