import { cellAddress, thoroughCheck, type Finding } from "../../../../src/core";
import { drawnRecognition, drawnRecords, type RecordSetOptions } from "../../../support/recordSet";

const period = { year: 2019, months: 12, from: { year: 2018, month: 10, day: 1 }, to: { year: 2019, month: 9, day: 30 } };

type Figures = readonly number[];

const keys = ["cases.accepted", "cases.carriedIn", "cases.newlyAccepted", "money.accepted", "money.carriedIn", "money.newlyAccepted"];
/** Every row keeps to thụ lý = cũ + mới on both sides. */
const rows = new Map<string, Figures>([
  ["Một", [4555, 2100, 2455, 812_345, 300_345, 512_000]],
  ["Hai", [3012, 1012, 2000, 640_210, 240_210, 400_000]],
  ["Ba", [5021, 2021, 3000, 911_777, 411_777, 500_000]],
  ["Bốn", [1207, 507, 700, 203_050, 103_050, 100_000]],
]);
/** 4555 + 3012 + 5021 + 1207 = 13795, and so on by hand. */
const sums = [13_795, 5_640, 8_155, 2_567_382, 1_055_382, 1_512_000];

const figuresOf = (label: string): Figures => rows.get(label) ?? [];
const minus = (one: Figures, other: Figures) => one.map((value, index) => value - (other[index] ?? 0));
const plus = (one: Figures, other: Figures) => one.map((value, index) => value + (other[index] ?? 0));
const line = (label: string, figures: Figures) => `${label} | ${figures.join(" | ")}`;

function findingsOf(lines: readonly string[], options: RecordSetOptions = {}): readonly Finding[] {
  const { set } = drawnRecords([["label", ...keys].join(" | "), ...lines].join("\n"), { period, moneyUnit: 1_000, ...options });
  return thoroughCheck(drawnRecognition(set)).findings.filter(({ severity }) => severity !== "info");
}

/** What is told, with the rows it names: "leftOut B2 [Bốn 6] 6". */
function told(lines: readonly string[], options: RecordSetOptions = {}): readonly string[] {
  return findingsOf(lines, options).map((finding) => {
    const place = cellAddress(finding.cells[0].rowIndex, finding.cells[0].columnIndex);
    if (finding.code !== "totalOffByRows") return `${finding.code} ${place}`;
    const { reason, rows: named, columnCount, twin } = finding.facts;
    return `${reason} ${place} [${named.map(({ label, rowNumber }) => `${label} ${rowNumber}`).join()}]${twin ? ` like ${twin.rowNumber}` : ""} ${columnCount}`;
  });
}

const all = [...rows.keys()];
const table = (total: Figures, labels: readonly string[]) => [line("Tổng số", total), ...labels.map((label) => line(`> ${label}`, figuresOf(label)))];

describe("a total that misses its rows in every column", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["and does not: nothing is told", table(sums, all), []],
    ["by the last row, is told to leave it out", table(minus(sums, figuresOf("Bốn")), all), ["leftOut B2 [Bốn 6] 6"]],
    ["by two rows that follow one another, leaves out both", table(minus(sums, plus(figuresOf("Ba"), figuresOf("Bốn"))), all), ["leftOut B2 [Ba 5,Bốn 6] 6"]],
    ["by one row too many, counts it twice", table(plus(sums, figuresOf("Hai")), all), ["countedTwice B2 [Hai 4] 6"]],
    ["by all rows once more, counts them twice", table(sums.map((value) => 2 * value), all), ["countedTwice B2 [Một 3,Hai 4,Ba 5,Bốn 6] 6"]],
    ["for a row that is gone", table(sums, ["Một", "Ba", "Bốn"]), ["absent B2 [] 6"]],
    ["for a row that was pasted twice", table(sums, ["Một", "Hai", "Hai", "Ba", "Bốn"]), ["repeated B5 [Hai 5] like 4 6"]],
    ["for a row that bears the figures of another", [...table(sums, ["Một", "Hai"]), line("> Ba", figuresOf("Hai")), line("> Bốn", figuresOf("Bốn"))], ["copied B5 [Ba 5] like 4 6"]],
    ["by no row: it is of other rows", table([14_100, 5_700, 8_400, 2_611_000, 1_011_000, 1_600_000], all), ["unlike B2 [] 6"]],
  ])("%s", (_, lines, expected) => {
    expect(told(lines)).toEqual(expected);
  });

  it("keeps the findings of single columns where only some are off", () => {
    const [accepted = 0, ...others] = sums;
    expect(told(table([accepted + 180, ...others], all))).toEqual([expect.stringMatching(/^balanceBroken/)]);
  });

  it("is told of the group where the total above only passes it on", () => {
    const nested = (group: Figures) => [line("Tổng số", sums), line("> Khu vực 1", group), ...["Một", "Hai", "Bốn"].map((label) => line(`>> ${label}`, figuresOf(label))), line("> Ba", figuresOf("Ba"))];
    const right = plus(plus(figuresOf("Một"), figuresOf("Hai")), figuresOf("Bốn"));
    expect(told(nested(right))).toEqual([]);
    expect(told(nested(minus(right, figuresOf("Bốn"))))).toEqual(["leftOut B3 [Bốn 6] 6"]);
  });

  it("finds a row of a group that the total above leaves out", () => {
    const group = plus(figuresOf("Một"), figuresOf("Hai"));
    const lines = [line("Tổng số", minus(sums, figuresOf("Hai"))), line("> Khu vực 1", group), ...["Một", "Hai"].map((label) => line(`>> ${label}`, figuresOf(label))), ...["Ba", "Bốn"].map((label) => line(`> ${label}`, figuresOf(label)))];
    expect(told(lines)).toEqual(["leftOut B2 [Hai 5] 6"]);
  });

  it("allows for rounding, and for no more", () => {
    const rounded = (label: string) => figuresOf(label).map((value, index) => (index < 3 ? value : Math.round(value / 100) / 10));
    const lines = (total: Figures) => [line("Tổng số", total), ...all.map((label) => line(`> ${label}`, rounded(label)))];
    // Without Bốn the money is 2364,3 | 952,3 | 1412,0; each figure was rounded by itself.
    expect(told(lines([12_588, 5_133, 7_455, 2364.3, 952.4, 1412]), { moneyUnit: 1_000_000 })).toEqual(["leftOut B2 [Bốn 6] 6"]);
    expect(told(lines([12_588, 5_133, 7_455, 2364.3, 962.4, 1402]), { moneyUnit: 1_000_000 })).toEqual(["leftOut B2 [Bốn 6] 4", "totalRowDiffers F2", "totalRowDiffers G2"]);
  });
});

describe("what a person is offered", () => {
  const offered = (lines: readonly string[]) =>
    findingsOf(lines).flatMap(({ proposals }) => proposals.map(({ at, value, together = [], isClear = false }) => [cellAddress(at.rowIndex, at.columnIndex), isClear, value, ...together.map((change) => change.value)]));

  it("is the sum for a total, and never without a choice", () => {
    expect(offered(table(minus(sums, figuresOf("Bốn")), all))).toEqual([["B2", false, ...sums]]);
  });

  it("is what the total asks for, for either of two rows that are alike", () => {
    const lines = [...table(sums, ["Một", "Hai"]), line("> Ba", figuresOf("Hai")), line("> Bốn", figuresOf("Bốn"))];
    expect(offered(lines)).toEqual([
      ["B5", false, ...figuresOf("Ba")],
      ["B4", false, ...figuresOf("Ba")],
    ]);
  });

  it("is nothing where a row is to be put in or taken out", () => {
    expect([...offered(table(sums, ["Một", "Ba", "Bốn"])), ...offered(table(sums, ["Một", "Hai", "Hai", "Ba", "Bốn"]))]).toEqual([]);
  });
});

describe("the finding of a row", () => {
  it("keeps every column among what is also broken, and names the row to blame", () => {
    const findings = findingsOf(table(sums, ["Một", "Hai", "Hai", "Ba", "Bốn"]));
    const codes = [...keys.map(() => "totalRowDiffers"), "duplicateUnit"];
    expect(findings).toEqual([expect.objectContaining({ recordLabel: "Hai", side: undefined, severity: "error", ruleId: "TC-01" })]);
    expect(findings.flatMap(({ alsoBroken = [] }) => alsoBroken.map(({ code }) => code))).toEqual(codes);
    expect(findings.map(({ cells }) => cells.length)).toEqual([18]);
  });

  it("names the unit that a national table lacks, in the place of the remark that it does", () => {
    const listed = [...provinces.keys()].filter((label) => label !== "Hà Tĩnh");
    const lines = [line("Tổng số", provinceSums), ...listed.map((label) => `> ${label} | ${(provinces.get(label) ?? []).join(" | ")} | ${label}`)];
    const { set } = drawnRecords([["label", ...keys, "unit"].join(" | "), `${lines[0] ?? ""} | -`, ...lines.slice(1)].join("\n"), { period: { ...period, year: 2026, from: { year: 2025, month: 10, day: 1 }, to: { year: 2026, month: 9, day: 30 } }, moneyUnit: 1_000 });
    const findings = thoroughCheck(drawnRecognition(set)).findings.filter(({ code }) => code === "totalOffByRows" || code === "unitsMissing");
    expect(findings.map(({ code, facts }) => [code, (facts as { missing: readonly string[] }).missing])).toEqual([["totalOffByRows", ["Hà Tĩnh"]]]);
  });
});

const names = "Hà Nội,Huế,Lai Châu,Điện Biên,Sơn La,Lạng Sơn,Quảng Ninh,Thanh Hóa,Nghệ An,Hà Tĩnh,Cao Bằng,Tuyên Quang,Lào Cai,Thái Nguyên,Phú Thọ,Bắc Ninh,Hưng Yên,Hải Phòng,Ninh Bình,Quảng Trị,Đà Nẵng,Quảng Ngãi,Gia Lai,Khánh Hòa,Lâm Đồng,Đắk Lắk,TP. Hồ Chí Minh,Đồng Nai,Tây Ninh,Cần Thơ,Vĩnh Long,Đồng Tháp,Cà Mau,An Giang".split(",");
const provinces = new Map(names.map((name, index): [string, Figures] => [name, [1000 + 7 * index, 400 + 3 * index, 600 + 4 * index, 90_000 + 11 * index, 30_000 + 5 * index, 60_000 + 6 * index]]));
/** 34 × the first + step × (0 + … + 33 = 561). */
const provinceSums = [37_927, 15_283, 22_644, 3_066_171, 1_022_805, 2_043_366];
