import { anomalies, cellAddress, check, thoroughCheck, type Finding, type Recognition } from "../../../src/core";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";
import { ordinaryOffices, officesTable, withOffice, type Office } from "./manyUnits";

/** The codes and cells that a person is asked about: "unusualChange B3". */
function asked(recognition: Recognition): readonly string[] {
  return anomalies(recognition, check(recognition)).findings.map(({ code, cells: [first] }) => `${code} ${cellAddress(first.rowIndex, first.columnIndex)}`);
}

function findingOf(recognition: Recognition): Finding | undefined {
  return anomalies(recognition, check(recognition)).findings[0];
}

const offices = ordinaryOffices();
const now = (figures: Office["now"]) => (office: Office): Office => ({ ...office, now: { ...office.now, ...figures } });

describe("anomalies", () => {
  it("asks nothing about ordinary offices, in any unit of money", () => {
    expect(asked(officesTable(offices))).toEqual([]);
    const inDong = offices.map(({ now: current, then }) => ({ now: timesThousand(current), then: timesThousand(then) }));
    expect(asked(officesTable(inDong))).toEqual([]);
  });

  it.each<[string, Office["now"], readonly string[]]>([
    ["a tenth of last year's", { finished: 1_754_321 }, ["unusualChange D4"]],
    ["a thousand times too large", { toEnforce: 67_754_599_000 }, ["unitFactorLikely B4"]],
    ["entered in triệu", { toEnforce: 68 }, ["unitFactorLikely B4"]],
    ["copied from last year", { eligible: offices[2]?.then.eligible ?? 0 }, ["sameAsEarlier C4"]],
  ])("asks about a figure that is %s", (_, figures, expected) => {
    expect(asked(officesTable(withOffice(offices, 3, now(figures)))).filter((what) => what.endsWith("4"))).toEqual(expected);
  });

  // Of 400 and 600 were finished 250 (62,5 %) and 450 (75 %). With 260 and 430 in their place the total misses its rows by 10, and no one row is to blame.
  it("leaves a rate to the person while a figure that it is made from may be wrong", () => {
    const table = "label | cases.eligible | cases.finished | cases.rate\nTổng số | 2000 | 1596 | 79.8\n> Một | 400 | 260 | 62.5\n> Hai | 600 | 430 | 75\n> Ba | 1000 | 896 | 89.6";
    const { findings } = thoroughCheck(drawnRecognition(drawnRecords(table).set));
    const rates = findings.filter(({ code }) => code === "rateDiffers");
    expect(rates.map(({ proposals: [first] }) => [first?.value, first?.isClear])).toEqual([[71.67, undefined], [65, undefined]]);
  });

  it("does not ask about a figure because of another that is wrong already", () => {
    const { findings } = thoroughCheck(officesTable(withOffice(offices, 3, now({ toEnforce: 68 })), { hasEarlier: false }));
    expect(findings.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual(["orderBroken"]);
  });

  it("asks about a rate unlike all others, whose figures each may pass", () => {
    const alike = offices.map((office, index) => now({ finished: Math.round((office.now.eligible ?? 0) * (0.8 + 0.004 * ((7 * index) % 12))) })(office));
    const lone = withOffice(alike, 5, (office) => now({ finished: Math.round(0.35 * (office.now.eligible ?? 0)) })(office));
    expect(asked(officesTable(alike, { hasEarlier: false }))).toEqual([]);
    expect(asked(officesTable(lone, { hasEarlier: false }))).toEqual(["unlikeOtherUnits D6"]);
  });

  it("says what would be normal, from how many units, and how far off the figure is", () => {
    const finding = findingOf(officesTable(withOffice(offices, 3, now({ finished: 1_754_321 }))));
    if (finding?.code !== "unusualChange") throw new RangeError(`found ${finding?.code ?? "nothing"}`);
    const { value, earlier, normal, basis } = finding.facts;
    expect({ value, earlier, basis, unitCount: normal.unitCount }).toEqual({ value: 1_754_321, earlier: offices[2]?.then.finished, basis: "samePeriodLastYear", unitCount: 12 });
    expect(normal.lower).toBeLessThan(earlier);
    expect(normal.upper).toBeGreaterThan(earlier);
    expect(normal.deviationCount).toBeLessThan(-7);
  });

  it("sees that a whole sheet is in another unit than last year's, as one matter with one remedy", () => {
    const inDong = offices.map(({ now: current, then }) => ({ now: timesThousand(current), then }));
    const found = anomalies(officesTable(inDong), { findings: [], results: [] }).findings;
    expect(found.map(({ code, cells }) => [code, cells.length])).toEqual([["unitFactorLikely", 36]]);
    expect(found[0]?.proposals[0]).toMatchObject({ value: offices[0]?.now.toEnforce, cause: "unitFactor", isClear: true });
  });

  it("sees việc in the place of tiền, although each side balances by itself", () => {
    const rows = offices.map(({ now: { toEnforce = 0, eligible = 0 } }, index) => {
      const [phai, codk] = [Math.round(toEnforce / 9_000), Math.round(eligible / 9_000)];
      return [`Đơn vị ${index + 1}`, ...(index === 4 ? [toEnforce, eligible, phai, codk] : [phai, codk, toEnforce, eligible])].join(" | ");
    });
    const header = "label | cases.toEnforce | cases.eligible | money.toEnforce | money.eligible";
    const recognition = drawnRecognition(drawnRecords([header, ...rows].join("\n"), { moneyUnit: 1_000 }).set);
    const found = anomalies(recognition, check(recognition)).findings;
    expect(found.map(({ code, cells: [first] }) => [code, first.rowIndex])).toEqual([["sidesSwapped", 5]]);
    expect(found[0]?.proposals[0]?.together).toHaveLength(3);
  });

  it("calls a merged unit a remark: all its figures moved alike", () => {
    const merged = withOffice(offices, 3, ({ now: current, then }) => ({ now: current, then: timesThousand(then, 1 / 3) }));
    expect(findingOf(officesTable(merged))?.severity).toBe("info");
  });

  it("offers the figure of a sheet entered a thousand times too large as clear, and one that lost its digits as a guess", () => {
    const large = findingOf(officesTable(withOffice(offices, 3, now({ toEnforce: 67_754_599_000 }))));
    expect(large?.proposals).toEqual([expect.objectContaining({ value: 67_754_599, cause: "unitFactor", isClear: true })]);
    const small = findingOf(officesTable(withOffice(offices, 3, now({ finished: 17_543 }))));
    expect(small?.proposals).toEqual([{ at: expect.anything(), value: 17_543_000, cause: "unitFactor" }]);
  });

  it("asks about a rate that rose because fewer had the conditions", () => {
    const shrunk = offices.map((office, index): Office => {
      const { eligible = 0, finished = 0 } = office.now;
      return index === 6 ? { ...office, now: { ...office.now, eligible: Math.round(0.62 * eligible), finished: Math.round(0.97 * finished) } } : office;
    });
    const found = anomalies(officesTable(shrunk), { findings: [], results: [] }).findings;
    expect(found.map(({ code }) => code)).toContain("denominatorShrank");
  });

  it("asks about neighbouring rows that bear the same figures", () => {
    const pasted = withOffice(offices, 4, (office) => ({ ...office, now: offices[2]?.now ?? {} }));
    expect(asked(officesTable(pasted, { hasEarlier: false }))).toContain("repeatedValues B5");
  });

  it("asks about an office that finished everything", () => {
    expect(asked(officesTable(withOffice(offices, 9, (office) => now({ finished: office.now.eligible ?? 0 })(office)), { hasEarlier: false }))).toEqual(["allFinished D10"]);
  });

  it("asks where đình chỉ is the larger part of what is finished", () => {
    const terminated = offices.map((office, index): Office => ({ ...office, now: { ...office.now, terminated: Math.round((office.now.finished ?? 0) * (index === 7 ? 0.7 : 0.1)) } }));
    expect(asked(officesTable(terminated, { hasEarlier: false }))).toEqual(["mostlyTerminated E9"]);
  });

  it("asks about rates heaped just above the target, and not about rates on both sides of it", () => {
    const rateOf = ({ now: { finished = 0, eligible = 1 } }: Office) => (100 * finished) / eligible;
    const near = (offset: (index: number) => number) => offices.map((office, index): Office => ({ ...office, target: Math.round(100 * (rateOf(office) - offset(index))) / 100 }));
    expect(asked(officesTable(near((index) => 0.05 + 0.03 * index)))).toEqual(["heapedAboveTarget D2"]);
    expect(asked(officesTable(near((index) => (index % 2 === 0 ? 0.3 : -0.3))))).toEqual([]);
  });

  it("says that it did not run on fewer than eight units", () => {
    const { findings, results } = anomalies(officesTable(offices.slice(0, 7)), { findings: [], results: [] });
    expect(findings).toEqual([]);
    expect(results.filter(({ unitCountNeeded }) => unitCountNeeded === 8).map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(["BT-01", "BT-03", "BT-04", "BT-10"]));
  });

  it("says which figures it lacked, and which detectors were switched off", () => {
    const { results } = anomalies(officesTable(offices, { hasEarlier: false }), { findings: [], results: [] }, { switchedOff: new Set(["BT-04"]) });
    expect(results.find(({ ruleId }) => ruleId === "BT-03")?.notRunFor).toEqual(["samePeriodLastYear"]);
    expect(results.find(({ ruleId }) => ruleId === "BT-04")?.switchedOff).toBe(true);
  });
});

describe("the thorough check", () => {
  it("asks no second time about a figure that an error blames", () => {
    const wrong = withOffice(offices, 3, (office) => now({ eligible: 10 * (office.now.eligible ?? 0) })(office));
    const about = thoroughCheck(officesTable(wrong)).findings.filter(({ cells: [first] }) => first.rowIndex === 3);
    expect(about.map(({ code }) => code)).toEqual(["orderBroken"]);
  });
});

function timesThousand(figures: Office["now"], factor = 1_000): Office["now"] {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * factor)]));
}
