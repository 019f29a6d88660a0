import { fc } from "./properties";

/** A drawn table: the header, and its cells row by row. */
export interface DrawnTable {
  readonly keys: readonly string[];
  readonly rows: readonly (readonly (number | undefined)[])[];
}

const keys = [
  ...["accepted", "carriedIn", "newlyAccepted", "exOfficio", "onRequest", "entrusted", "withdrawn", "toEnforce", "eligible", "finished"],
  ...["enforced", "terminated", "reduced", "inProgress", "deferredArticle48", "otherEligible", "notEligible", "postponed", "suspended"],
  ...["carriedOut", "eligibleShare", "rate", "target", "targetDifference"],
];

type Counts = Readonly<Record<string, number>>;

/** Splits a whole number among names, by shares between 0 and 1, each taken from what is left; the last name takes the rest. */
function splitUp(whole: number, names: readonly string[], shares: readonly number[]): Counts {
  let left = whole;
  const parts = names.map((name, index) => {
    const isLast = index === names.length - 1;
    const part = isLast ? left : Math.floor(left * (shares[index] ?? 0));
    left -= part;
    return [name, part] as const;
  });
  return Object.fromEntries(parts);
}

const sumOf = (counts: Counts, ...names: readonly string[]): number => names.reduce((sum, name) => sum + (counts[name] ?? 0), 0);

/** A percentage with two decimals, halves up, worked out in whole numbers; undefined over nothing. */
function printedPercent(part: number, whole: number): number | undefined {
  if (whole === 0) return undefined;
  const hundredths = (BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole));
  return Number(hundredths) / 100;
}

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

interface Given {
  readonly shares: readonly number[];
  readonly targetHundredths: number;
}

function consistentRow(counts: Counts, { shares, targetHundredths }: Given): readonly (number | undefined)[] {
  const tenth = shares.map((one) => one / 10);
  const accepted = sumOf(counts, "carriedIn", "newlyAccepted");
  const origin = splitUp(sumOf(counts, "newlyAccepted"), ["exOfficio", "onRequest"], shares);
  const taken = splitUp(accepted, ["entrusted", "withdrawn", "toEnforce"], tenth);
  const groups = splitUp(sumOf(taken, "toEnforce"), ["notEligible", "postponed", "suspended", "eligible"], tenth.slice(2));
  const eligible = sumOf(groups, "eligible");
  const states = splitUp(eligible, ["enforced", "terminated", "reduced", "deferredArticle48", "otherEligible", "inProgress"], shares.slice(5));
  const finished = sumOf(states, "enforced", "terminated", "reduced");
  const toEnforce = sumOf(taken, "toEnforce");
  const rate = printedPercent(finished, eligible);
  const all: Readonly<Record<string, number | undefined>> = {
    ...{ ...counts, ...origin, ...taken, ...groups, ...states, accepted, finished, carriedOut: toEnforce - finished },
    ...{ eligibleShare: printedPercent(eligible, toEnforce), rate, target: targetHundredths / 100 },
    targetDifference: rate === undefined ? undefined : (Math.round(rate * 100) - targetHundredths) / 100,
  };
  return keys.map((key) => all[key]);
}

/** Tables of money in nghìn đồng whose records satisfy every identity and inequality, and state what follows from them. */
export const consistentTables: fc.Arbitrary<DrawnTable> = fc
  .array(
    fc
      .tuple(fc.nat(1_000_000), fc.nat(1_000_000), fc.array(share, { minLength: 11, maxLength: 11 }), fc.integer({ min: 1001, max: 9999 }))
      .map(([carriedIn, newlyAccepted, shares, targetHundredths]) => consistentRow({ carriedIn, newlyAccepted }, { shares, targetHundredths })),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => ({ keys: keys.map((indicator) => `money.${indicator}`), rows }));

/** The counts and amounts of such a table; the columns behind them are percentages. */
export const countColumns = keys.indexOf("carriedOut") + 1;

/** The table as a drawing; with a total row when it is asked for. */
export function drawingOf({ keys: names, rows }: DrawnTable, { withTotal = false } = {}): string {
  const lines = rows.map((row, index) => [`${withTotal ? "> " : ""}Đơn vị ${index + 1}`, ...row.map((value) => value ?? "-")].join("|"));
  const sums = names.map((_, column) => (column < countColumns ? rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) : "-"));
  return [["label", ...names].join("|"), ...(withTotal ? [["Tổng cộng", ...sums].join("|")] : []), ...lines].join("\n");
}

/** The table with one cell changed. */
export function withCell(table: DrawnTable, at: { readonly row: number; readonly column: number }, value: number | undefined): DrawnTable {
  return { ...table, rows: table.rows.map((row, index) => (index === at.row ? row.map((old, column) => (column === at.column ? value : old)) : row)) };
}
