import { cellAddress, thoroughCheck } from "../../../src/core";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";

const period = { year: 2019, months: 12, from: { year: 2018, month: 10, day: 1 }, to: { year: 2019, month: 9, day: 30 } };
const names = ["accepted", "carriedIn", "newlyAccepted"];
const header = ["label", ...["cases", "money"].flatMap((side) => [...names.map((name) => `${side}.${name}`), ...names.map((name) => `samePeriodLastYear:${side}.${name}`)])].join(" | ");

type Figures = readonly [number, number, number];

interface Unit {
  readonly cases: Figures;
  readonly money: Figures;
}

/** Twelve offices of very different sizes; every figure of this year is a twentieth more than last year, give or take one. */
const units = Array.from({ length: 12 }, (_, index): { readonly then: Unit; readonly now: Unit } => {
  const old = 200 + 173 * index * index;
  const then = (size: number): Figures => [3 * size, size, 2 * size];
  const now = (size: number): Figures => [3 * Math.round(size * 1.05) + (index % 3), Math.round(size * 1.05) + (index % 3), 2 * Math.round(size * 1.05)];
  return { then: { cases: then(old), money: then(old * 4_321) }, now: { cases: now(old), money: now(old * 4_321) } };
});

/** What is asked about rows, with the rows of this year in the given order: "rowsExchanged B5: Đơn vị 4 and Đơn vị 8". */
function asked(order: readonly number[], moneyOrder = order) {
  const rows = units.map(({ then }, index) => {
    const [cases, money] = [units[order[index] ?? index]?.now.cases ?? [], units[moneyOrder[index] ?? index]?.now.money ?? []];
    return [`Đơn vị ${index + 1}`, ...cases, ...then.cases, ...money, ...then.money].join(" | ");
  });
  return thoroughCheck(drawnRecognition(drawnRecords([header, ...rows].join("\n"), { period, moneyUnit: 1_000 }).set)).findings.filter(({ severity }) => severity !== "info");
}

const inPlace = units.map((_, index) => index);
const exchanged = (one: number, two: number) => inPlace.map((index) => (index === one ? two : index === two ? one : index));

describe("figures of two units in each other's row", () => {
  it("are not seen where every row is its own", () => {
    expect(asked(inPlace)).toEqual([]);
  });

  it("are asked about once, with both rows and both sides", () => {
    const [finding, ...others] = asked(exchanged(3, 7));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "rowsExchanged", severity: "confirm", ruleId: "BT-14", facts: { basis: "samePeriodLastYear", one: { label: "Đơn vị 4", rowNumber: 5 }, two: { label: "Đơn vị 8", rowNumber: 9 } } });
    expect(finding?.cells).toHaveLength(12);
  });

  it("are offered to change places, never without a choice", () => {
    const [proposal, ...others] = asked(exchanged(3, 7)).flatMap(({ proposals }) => proposals);
    const changes = [proposal, ...(proposal?.together ?? [])].map((change) => change && `${cellAddress(change.at.rowIndex, change.at.columnIndex)}=${String(change.value)}`);
    expect(others).toEqual([]);
    expect(proposal?.isClear).toBeUndefined();
    expect(changes).toContain(`B5=${String(units[3]?.now.cases[0])}`);
    expect(changes).toContain(`B9=${String(units[7]?.now.cases[0])}`);
    expect(changes).toHaveLength(12);
  });

  it("are told of one side where only that side was exchanged", () => {
    expect(asked(inPlace, exchanged(2, 9)).map(({ code, side, cells }) => [code, side, cells.length])).toEqual([["rowsExchanged", "money", 6]]);
  });

  it("of several units in a ring accuse no pair", () => {
    expect(asked(inPlace.map((index) => (index === 3 ? 6 : index === 6 ? 9 : index === 9 ? 3 : index))).filter(({ code }) => code === "rowsExchanged")).toEqual([]);
  });
});
