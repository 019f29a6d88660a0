/**
 * The rows of a text of separated values (CSV). The separator is whichever of ";", tab and "," the first line has most of,
 * since a Vietnamese Excel writes ";". Quotes, doubled quotes and line breaks inside quotes are understood.
 *
 * @example delimitedRows('a;b\n"x;1";2') // [["a", "b"], ["x;1", "2"]]
 */
export function delimitedRows(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(plain);
  const rows: string[][] = [[]];
  let field = "";
  let isQuoted = false;
  const endField = () => {
    rows.at(-1)?.push(field.trim());
    field = "";
  };
  for (const token of plain.match(tokens) ?? []) {
    if (token === '""' && isQuoted) field += '"';
    else if (token === '"' || token === '""') isQuoted = token === '"' ? !isQuoted : isQuoted;
    else if (isQuoted) field += token;
    else if (token === separator) endField();
    else if (/[\r\n]/.test(token)) {
      endField();
      rows.push([]);
    } else field += token;
  }
  endField();
  return rows.filter((row) => row.some((value) => value !== ""));
}

const tokens = /""|"|\r\n|\r|\n|[;,\t]|[^";,\t\r\n]+/g;

function separatorOf(text: string): string {
  const [line = ""] = text.split(/\r|\n/, 1);
  const count = (separator: string) => line.split(separator).length;
  return [";", "\t", ","].reduce((most, each) => (count(each) > count(most) ? each : most));
}
