import { countIndicators, figureKey, sides, type CountIndicator, type FigureColumn, type RecordSet } from "../../src/core";

/** Repeats itself exactly, so that every run measures the same work. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Counts = Partial<Record<CountIndicator, number>>;

function consistentCounts(random: () => number): Counts {
  const upTo = (max: number) => Math.floor(random() * (max + 1));
  const [carriedIn, newlyAccepted] = [upTo(5000), upTo(5000)];
  const accepted = carriedIn + newlyAccepted;
  const entrusted = upTo(Math.floor(accepted / 50));
  const withdrawn = upTo(Math.floor(accepted / 100));
  const toEnforce = accepted - entrusted - withdrawn;
  const notEligible = upTo(Math.floor(toEnforce / 3));
  const otherNotEligible = upTo(Math.floor(toEnforce / 40));
  const eligible = toEnforce - notEligible - otherNotEligible;
  const finished = upTo(eligible);
  const rest = { inProgress: eligible - finished, deferredArticle48: 0, otherEligible: 0, carriedOut: toEnforce - finished };
  return { accepted, carriedIn, newlyAccepted, entrusted, withdrawn, toEnforce, eligible, finished, notEligible, otherNotEligible, ...rest };
}

/** A consistent table of so many records on both sides; unless all are to be right, one record in a hundred has a figure changed, on each side. */
export function manyRecords(recordCount: number, state: "someWrong" | "allRight" = "someWrong"): RecordSet {
  const random = seeded(2026);
  const columns = new Map(sides.flatMap((side) => countsOfSide(side, { recordCount, state, random }).map((column) => [column.key, column] as const)));
  return {
    id: "Biểu!A1",
    sheet: "Biểu",
    area: { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: recordCount, lastColumnIndex: columns.size },
    lastHeaderRowIndex: 0,
    orientation: "recordsInRows",
    title: "",
    period: { year: 2023, months: 12, from: { year: 2022, month: 10, day: 1 }, to: { year: 2023, month: 9, day: 30 } },
    moneyUnit: 1_000,
    records: Array.from({ length: recordCount }, (_, index) => ({ label: `Đơn vị ${index + 1}`, unit: undefined, role: "unit", parentIndex: undefined })),
    columns,
  };
}

interface Wanted {
  readonly recordCount: number;
  readonly state: "someWrong" | "allRight";
  readonly random: () => number;
}

function countsOfSide(side: "cases" | "money", { recordCount, state, random }: Wanted): readonly FigureColumn[] {
  const records = Array.from({ length: recordCount }, () => consistentCounts(random));
  const indicators = countIndicators.filter((indicator) => records[0]?.[indicator] !== undefined);
  return indicators.map((indicator, columnIndex) => {
    const values = Float64Array.from(records, (counts) => counts[indicator] ?? NaN);
    const firstWrong = state === "allRight" ? recordCount : columnIndex * 7;
    for (let index = firstWrong; index < recordCount; index += 100 * indicators.length) values[index] = (values[index] ?? 0) + 10_001;
    return {
      key: figureKey(side, indicator),
      values,
      absences: new Uint8Array(recordCount),
      sheet: "Biểu",
      rowIndexes: Int32Array.from(values, (_, index) => index + 1),
      columnIndexes: new Int32Array(recordCount).fill(columnIndex + 1),
      scale: undefined,
      labels: [indicator],
    };
  });
}
