import type { CountIndicator, Recognition } from "../../../src/core";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";

/** The figures of one office now and a year before, which a test changes at one place. */
export interface Office {
  readonly now: Partial<Record<CountIndicator, number>>;
  readonly then: Partial<Record<CountIndicator, number>>;
  readonly target?: number;
}

/** Twelve ordinary offices that grew by 1 to 12 % each, none like another. Money in nghìn đồng. */
export function ordinaryOffices(): readonly Office[] {
  return Array.from({ length: 12 }, (_, index) => {
    const toEnforce = 41_000_357 + 13_377_121 * index;
    const eligible = Math.round(toEnforce * (0.52 + 0.013 * ((5 * index) % 12)));
    const finished = Math.round(eligible * (0.41 + 0.017 * ((7 * index) % 12)));
    const growth = 1.01 + 0.01 * ((11 * index) % 12);
    const before = (value: number) => Math.round(value / growth) - 13;
    return { now: { toEnforce, eligible, finished }, then: { toEnforce: before(toEnforce), eligible: before(eligible), finished: before(finished) } };
  });
}

/** The offices as a table of the money side, with last year's figures unless they are left out. */
export function officesTable(offices: readonly Office[], { hasEarlier = true }: { readonly hasEarlier?: boolean } = {}): Recognition {
  const indicators = Object.keys(offices[0]?.now ?? {}) as CountIndicator[];
  const hasTarget = offices[0]?.target !== undefined;
  const header = [
    ...indicators.map((indicator) => `money.${indicator}`),
    ...(hasEarlier ? indicators.map((indicator) => `samePeriodLastYear:money.${indicator}`) : []),
    ...(hasTarget ? ["money.target"] : []),
  ];
  const rows = offices.map(({ now, then, target }) => [
    ...indicators.map((indicator) => now[indicator]),
    ...(hasEarlier ? indicators.map((indicator) => then[indicator] ?? "-") : []),
    ...(hasTarget ? [target] : []),
  ]);
  const drawing = [["label", ...header], ...rows.map((row, index) => [`Đơn vị ${index + 1}`, ...row])].map((line) => line.join(" | ")).join("\n");
  return drawnRecognition(drawnRecords(drawing, { moneyUnit: 1_000 }).set);
}

/** The offices with the figures of one of them, counted from one, set to others. */
export function withOffice(offices: readonly Office[], number: number, change: (office: Office) => Office): readonly Office[] {
  return offices.map((office, index) => (index === number - 1 ? change(office) : office));
}
