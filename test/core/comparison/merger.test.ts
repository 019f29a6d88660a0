import { compareTables, type ComparedSide, type ComparedUnit, type ComparisonResult, type CountIndicator, type TableComparison } from "../../../src/core";
import { drawnRecords } from "../../support/recordSet";
import { months } from "./periods";

const drawn = (drawing: string, period: ReturnType<typeof months>) => drawnRecords(drawing, { period }).set;

/** Đồng Tháp reported nine months of 2025 as it is since the merger, and compared itself with both of its parts (giao ban 17/7/2025). */
const dongThap = `
  label     | unit      | cases.newlyAccepted | cases.toEnforce | cases.eligible | cases.finished
  Đồng Tháp | Đồng Tháp |               29865 |           53266 |          34110 |          21468
`;

/** Nine months of 2024. Only the sums are published (29.865 − 3.305 and so on); how they part is made up. */
const itsParts = `
  label      | unit       | cases.newlyAccepted | cases.toEnforce | cases.eligible | cases.finished
  Tiền Giang | Tiền Giang |               14560 |           27406 |          17920 |          11054
  Đồng Tháp  | Đồng Tháp  |               12000 |           20000 |          12000 |           9000
`;

describe("nine months of 2025 on the 34 provinces", () => {
  const now = { set: drawn(dongThap, months(2025, 9)), provinceBasis: "provinces34" } as const;

  it("add up the predecessors, as Đồng Tháp published it: +12,44 %, +12,36 %, +14,00 %, +7,05 %", () => {
    const compared = comparison(compareTables(now, [{ set: drawn(itsParts, months(2024, 9)) }]));
    const side = sideOf(compared.units[0]);
    expect(compared.basis).toBe("samePeriodLastYear");
    expect(compared.provinces).toEqual({ now: "provinces34", before: "provinces63", compared: "provinces34", isStraddling: true });
    expect(compared.units[0]?.match).toEqual({ kind: "merged", from: ["Đồng Tháp", "Tiền Giang"] });
    expect(growthPercents(side, ["newlyAccepted", "toEnforce", "eligible", "finished"])).toEqual([12.44, 12.36, 14, 7.05]);
    expect(changes(side, ["newlyAccepted", "toEnforce", "eligible", "finished"])).toEqual([3305, 5860, 4190, 1414]);
  });

  it("have the rate before from the summed counts: 20.054/29.920 = 67,03 %, and not the mean 68,34 %", () => {
    const { rate } = sideOf(comparison(compareTables(now, [{ set: drawn(itsParts, months(2024, 9)) }])).units[0]);
    expect(Number(rate.before) * 100).toBeCloseTo(67.0254, 4);
    expect(rate.points).toBeCloseTo(-4.0879, 3);
  });

  it("are undecided while a predecessor is missing, and it is named", () => {
    const [unit] = comparison(compareTables({ ...now, set: withSonLa() }, [{ set: drawn(partsWithSonLa, months(2024, 9)) }])).units;
    expect(unit?.match).toEqual({ kind: "incomplete", from: ["Đồng Tháp"], missing: ["Tiền Giang"] });
    expect(sideOf(unit).counts.map(({ before }) => before)).toEqual(sideOf(unit).counts.map(() => ({ noValue: "notInTable" })));
  });

  it("come from two files as well, each with the table of one province's offices", () => {
    const offices = (province: string, finished: number) => ({
      file: `${province}.xlsx`,
      province,
      set: drawn(`label | cases.eligible | cases.finished\n Tổng cộng | 20000 | ${finished}\n > Chi cục THADS huyện A | 20000 | ${finished}`, months(2024, 9)),
    });
    const [unit] = comparison(compareTables(now, [offices("Tiền Giang", 11054), offices("Đồng Tháp", 9000)])).units;
    expect(unit?.match.kind).toBe("merged");
    expect(changes(sideOf(unit), ["finished"])).toEqual([1414]);
    expect(sideOf(unit).counts.find(({ indicator }) => indicator === "finished")?.beforeAt.map(({ file }) => file)).toEqual(["Đồng Tháp.xlsx", "Tiền Giang.xlsx"]);
  });
});

describe("names across 1/7/2025", () => {
  const oneCount = (period: ReturnType<typeof months>, ...units: readonly string[]) =>
    drawn(`label | unit | cases.accepted\n${units.map((unit) => `${unit} | ${unit} | 100`).join("\n")}`, period);

  it.each([
    ["Gia Lai", ["Gia Lai", "Bình Định"], { kind: "merged", from: ["Gia Lai", "Bình Định"] }],
    ["Gia Lai", ["Gia Lai", "Sơn La"], { kind: "incomplete", from: ["Gia Lai"], missing: ["Bình Định"] }],
    ["Sơn La", ["Sơn La", "Bình Định"], { kind: "same" }],
    ["Huế", ["Thừa Thiên Huế"], { kind: "renamed", from: "Thừa Thiên Huế", to: "Huế" }],
  ])("%s of 2026 against %j of 2025 on the 63", (unit, before, match) => {
    const result = compareTables({ set: oneCount(months(2026, 6), unit, "Cao Bằng") }, [{ set: oneCount(months(2025, 6), ...before, "Cao Bằng") }]);
    expect(comparison(result).units[0]?.match).toEqual(match);
  });

  it("leave a part of a merged province without figures of its own, when the earlier table knows only the whole", () => {
    const now = { set: oneCount(months(2025, 9), "Bình Định", "Cao Bằng") };
    const before = { file: "lần trước.xlsx", set: oneCount(months(2025, 9), "Gia Lai", "Cao Bằng"), provinceBasis: "provinces34" } as const;
    expect(comparison(compareTables(now, [before])).units[0]?.match).toEqual({ kind: "none", reason: "onlyTogether" });
  });

  it("let a table of the 63 be compared on the 34, and say so", () => {
    const now = { set: drawn(itsParts, months(2025, 9)) };
    const compared = comparison(compareTables(now, [{ set: drawn(itsParts, months(2024, 9)) }], { provinceBasis: "provinces34" }));
    expect(compared.provinces).toEqual({ now: "provinces63", before: "provinces63", compared: "provinces34", isStraddling: true });
    expect(compared.units.map(({ label, match }) => [label, match.kind])).toEqual([["Đồng Tháp", "merged"]]);
    expect(changes(sideOf(compared.units[0]), ["finished"])).toEqual([0]);
  });

  it("know a province that became a city, and an office under its new title", () => {
    const city = compareTables(
      { set: drawn("label | unit | cases.accepted\n thành phố Đồng Nai | Đồng Nai | 100", months(2026, 12)) },
      [{ set: drawn("label | unit | cases.accepted\n tỉnh Đồng Nai | Đồng Nai | 50", months(2026, 3)) }],
    );
    const office = compareTables(
      { province: "Cao Bằng", set: drawn("label | cases.accepted\n Tổng số | 100\n > THADS tỉnh Cao Bằng | 100", months(2026, 6)) },
      [{ province: "Cao Bằng", set: drawn("label | cases.accepted\n Tổng cộng | 100\n > Cục THADS tỉnh Cao Bằng | 100", months(2025, 6)) }],
    );
    expect([city, office].flatMap((result) => comparison(result).units.map(({ match }) => match))).toEqual([
      { kind: "renamed", from: "tỉnh Đồng Nai", to: "thành phố Đồng Nai" },
      { kind: "same" },
      { kind: "renamed", from: "Cục THADS tỉnh Cao Bằng", to: "THADS tỉnh Cao Bằng" },
    ]);
  });

  it("tell a regional office, which nothing before stands for, from an office that is merely not there", () => {
    const offices = (...labels: readonly string[]) => `label | cases.accepted\n${["Tổng cộng", ...labels.map((each) => `> ${each}`)].map((each) => `${each} | 10`).join("\n")}`;
    const now = { province: "Sơn La", set: drawn(offices("Phòng THADS khu vực 1", "Chi cục THADS huyện Mộc Châu"), months(2026, 6)) };
    const before = { province: "Sơn La", set: drawn(offices("Chi cục THADS huyện Yên Châu"), months(2025, 6)) };
    expect(comparison(compareTables(now, [before])).units.map(({ match }) => match)).toEqual([
      { kind: "same" },
      { kind: "none", reason: "newOffice" },
      { kind: "none", reason: "notThere" },
    ]);
  });
});

const partsWithSonLa = `
  label     | unit      | cases.newlyAccepted | cases.toEnforce | cases.eligible | cases.finished
  Đồng Tháp | Đồng Tháp |               12000 |           20000 |          12000 |           9000
  Sơn La    | Sơn La    |                 100 |             100 |            100 |             90
`;

function withSonLa() {
  return drawn(`${dongThap.trimEnd()}\n  Sơn La | Sơn La | 110 | 110 | 110 | 100`, months(2025, 9));
}

function comparison(result: ComparisonResult): TableComparison {
  if (result.kind !== "compared") throw new RangeError(result.reason);
  return result;
}

function sideOf(unit: ComparedUnit | undefined): ComparedSide {
  const [side] = unit?.sides ?? [];
  if (!side) throw new RangeError("no side");
  return side;
}

function growthPercents({ counts }: ComparedSide, indicators: readonly CountIndicator[]): readonly number[] {
  return indicators.map((indicator) => Math.round(Number(counts.find((count) => count.indicator === indicator)?.growth) * 10000) / 100);
}

function changes({ counts }: ComparedSide, indicators: readonly CountIndicator[]): readonly unknown[] {
  return indicators.map((indicator) => counts.find((count) => count.indicator === indicator)?.change);
}

it("offices of one name are found again below the headings of their provinces", () => {
  const office = (heading: string, eligible: number) => ({ label: "Phòng THADS khu vực 1", heading, eligible });
  const table = (year: number, offices: readonly ReturnType<typeof office>[]) => {
    const { set } = drawnRecords(`label | cases.eligible\n${offices.map(({ label, eligible }) => `${label} | ${eligible}`).join("\n")}`, { period: months(year, 10) });
    return { set: { ...set, records: set.records.map((record, index) => ({ ...record, heading: offices[index]?.heading ?? "" })) } };
  };
  const now = table(2027, [office("Tỉnh Gia Lai", 40), office("Tỉnh Đắk Lắk", 10)]);
  const before = table(2026, [office("TỈNH ĐẮK LẮK", 8), office("TỈNH GIA LAI", 25)]);
  expect(comparison(compareTables(now, [before])).units.map((unit) => sideOf(unit).counts.map(({ now: value, before: earlier }) => [value, earlier]))).toEqual([[[40, 25]], [[10, 8]]]);
});
