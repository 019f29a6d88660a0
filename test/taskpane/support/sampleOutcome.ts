import type { CheckOutcome } from "../../../src/app";
import type { Finding, FigureColumn, FigureKey, MoneyUnit, Period, RecordSet, RuleResult } from "../../../src/core";
import { noReview } from "./sampleReview";

/** The statistical year 2022, to the end of September. */
export const year2022: Period = { year: 2022, months: 12, from: { year: 2021, month: 10, day: 1 }, to: { year: 2022, month: 9, day: 30 } };

interface SampleTable {
  readonly sheet?: string;
  readonly period?: Period | undefined;
  readonly moneyUnit?: MoneyUnit;
  readonly keys?: readonly FigureKey[];
  readonly recordCount?: number;
}

/** A recognised table, as far as the pane looks at it. */
export function sampleTable({ sheet = "Biểu 04", keys = ["cases.accepted"], recordCount = 3, moneyUnit, ...others }: SampleTable = {}): RecordSet {
  return {
    id: `${sheet}!A5`,
    sheet,
    area: { firstRowIndex: 4, firstColumnIndex: 0, lastRowIndex: 18, lastColumnIndex: 19 },
    lastHeaderRowIndex: 6,
    orientation: "recordsInRows",
    title: "",
    period: "period" in others ? others.period : year2022,
    moneyUnit,
    records: Array.from({ length: recordCount }, (_, index) => ({ label: `Đơn vị ${index}`, unit: undefined, role: "unit", parentIndex: undefined })),
    columns: new Map(keys.map((key) => [key, column(key)])),
  };
}

function column(key: FigureKey): FigureColumn {
  const none = { values: new Float64Array(), absences: new Uint8Array(), rowIndexes: new Int32Array(), columnIndexes: new Int32Array() };
  return { key, ...none, sheet: "Biểu 04", scale: undefined, labels: [] };
}

/** How a rule fared. */
export function sampleResult(counts: Partial<RuleResult> = {}): RuleResult {
  return { ruleId: "CB-01", tableId: "Biểu 04!A5", passed: 0, failed: 0, undecided: 0, notRunFor: undefined, ...counts };
}

/** A check of one recognised table. */
export function sampleOutcome(findings: readonly Finding[], results: readonly RuleResult[] = [sampleResult({ passed: 3 })]): CheckOutcome {
  return {
    answers: [],
    recognition: { tables: [sampleTable()], sheetsWithoutTable: [], doubts: [], readings: [], unusedAnswers: [] },
    report: { findings, results },
    offers: new Map(findings.map(({ id, proposals }) => [id, proposals.map((proposal) => ({ proposal, seen: [8350], obstacle: undefined }))])),
    review: noReview,
    journal: [],
    actions: [],
    targets: [],
  };
}
