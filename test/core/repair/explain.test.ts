import { cellAddress, check, explain, type Finding, type Recognition } from "../../../src/core";
import { drawnRecognition, drawnRecords, type RecordSetOptions } from "../../support/recordSet";

const year = (of: number) => ({ year: of, months: 12, from: { year: of - 1, month: 10, day: 1 }, to: { year: of, month: 9, day: 30 } });

/** The findings of a drawn table in words: "error D3 balanceBroken +2: D3=8530 transposition!, F3=…"; "!" is clear. */
function told(recognition: Recognition): readonly string[] {
  const { findings } = explain(recognition, check(recognition));
  return findings.filter(({ severity }) => severity !== "info").map(inWords);
}

function inWords({ severity, code, cells: [first], alsoBroken = [], proposals }: Finding): string {
  const address = ({ rowIndex, columnIndex }: typeof first) => cellAddress(rowIndex, columnIndex);
  const offers = proposals.map(({ at, value, cause, together = [], isClear }) => {
    const changes = [{ at, value }, ...together].map((change) => `${address(change.at)}=${change.value}`).join("&");
    return `${changes} ${cause}${isClear ? "!" : ""}`;
  });
  return [severity, address(first), code, `+${alsoBroken.length}:`, offers.join(", ")].join(" ").trim();
}

function drawn(table: string, options: RecordSetOptions = {}): Recognition {
  return drawnRecognition(drawnRecords(table, { period: year(2019), moneyUnit: 1_000, ...options }).set);
}

const header = "label | cases.accepted | cases.carriedIn | cases.newlyAccepted | cases.entrusted | cases.toEnforce | cases.eligible | cases.notEligible | cases.finished | cases.carriedOut";

/** Records that keep to every balance, so that the table is seen to keep to those that its form leaves open. */
const others = [
  "Hai | 3000 | 1000 | 2000 | 40 | 2960 | 2000 | 960 | 1500 | 1460",
  "Ba | 5021 | 2021 | 3000 | 21 | 5000 | 3500 | 1500 | 3000 | 2000",
  "Bốn | 1207 | 507 | 700 | 7 | 1200 | 900 | 300 | 700 | 500",
].join("\n");

describe("explain", () => {
  it("says nothing of a table without contradiction", () => {
    expect(told(drawn(`${header}\n Đơn vị | 4555 | 2100 | 2455 | 55 | 4500 | 3313 | 1187 | 2628 | 1872`))).toEqual([]);
  });

  it.each<[string, readonly unknown[]]>([
    ["4555 | 2100 | 2455 | 55 | 4050 | 3313 | 1187 | 2628 | 1872", ["error F2 balanceBroken +2: F2=4500 transposition!"]],
    ["4555 | 2100 | 2455 | 55 | 4500 | 3313 | 1187 | 2628 | 18720", ["error J2 balanceBroken +1: J2=1872 extraDigit!"]],
    ["4555 | 2100 | 2455 | 55 | 4500 | 3313 | 1187 | -2628 | 1872", [expect.stringMatching(/^error I2 balanceBroken \+\d: I2=2628 sign!$/)]],
    ["4555 | 2100 | 2455 | 55 | 4500 | 1187 | 3313 | 2628 | 1872", [expect.stringMatching(/^error G2 orderBroken \+0: G2=3313&H2=1187 swappedCells/)]],
    ["4555 | 2010 | 2455 | 55 | 4500 | 3313 | 1187 | 2628 | 1872", [expect.stringMatching(/^error [CD]2 balanceBroken \+0: ([CD]2=(2100|2545) transposition(, )?){2}$/)]],
  ])("tells each cause once, the culprit first: %s", (row, expected) => {
    expect(told(drawn(`${header}\n Đơn vị | ${row}\n${others}`))).toEqual(expected);
  });

  it("keeps two causes of one record apart", () => {
    const findings = told(drawn(`${header}\n Đơn vị | 4555 | 2100 | 2455 | 550 | 4500 | 3313 | 1187 | 2628 | 1782\n${others}`));
    expect([...findings].sort()).toEqual(["error E2 balanceBroken +0: E2=55 extraDigit!", "error J2 balanceBroken +0: J2=1872 transposition!"]);
  });

  it("settles what two cells explain by the total row, and tells the total with it", () => {
    const rows = ["Tổng số | 9110 | 4200 | 4910", "> Một | 4555 | 2010 | 2455", "> Hai | 4555 | 2100 | 2455"];
    expect(told(drawn(`label | cases.accepted | cases.carriedIn | cases.newlyAccepted\n${rows.join("\n")}`))).toEqual(["error C3 balanceBroken +1: C3=2100 transposition!"]);
  });

  it("blames the total where it contradicts both its rows and itself", () => {
    const rows = ["Tổng số | 9110 | 4020 | 4910", "> Một | 4555 | 2100 | 2455", "> Hai | 4555 | 2100 | 2455"];
    expect(told(drawn(`label | cases.accepted | cases.carriedIn | cases.newlyAccepted\n${rows.join("\n")}`))).toEqual(["error C2 balanceBroken +1: C2=4200 transposition!"]);
  });

  it("finds the row that a total proves wrong, where the row itself breaks nothing", () => {
    const slipped = ["Tổng số | 673000", "> Một | 123456", "> Hai | 245678", "> Ba | 303686"];
    expect(told(drawn(`label | money.toEnforce\n${slipped.join("\n")}`))[0]).toMatch(/^error B5 totalRowDiffers \+0: B5=303866 transposition/);
  });

  const ratesOf = "label | cases.eligible | cases.finished | cases.rate";
  // 250/400 = 62,5 %, 450/600 = 75 %, 896/1000 = 89,6 %; the total is typed: 1596/2000 = 79,8 %.
  it.each<[string, string, readonly string[]]>([
    ["a slip", "> Ba | 1000 | 869 | 89.6", ["error C5 totalRowDiffers +1: C5=896 transposition!"]],
    ["any other figure", "> Ba | 1000 | 754 | 89.6", ["error C5 totalRowDiffers +1: C5=896 implied"]],
  ])("tells one cause where the rate that a row states bears witness against its figure: %s", (_, row, expected) => {
    expect(told(drawn(`${ratesOf}\nTổng số | 2000 | 1596 | 79.8\n> Một | 400 | 250 | 62.5\n> Hai | 600 | 450 | 75\n${row}`))).toEqual(expected);
  });

  // 40771 is below 28347809, and the total asks for 40771352: 40771352 + 35882000 + 52310250 = 128963602. What was cut off, a total gives back with
  // whatever else is wrong in it, so that the value is no clear one.
  it("tells the order that a figure breaks with the total that says what it should be", () => {
    const rows = ["Tổng số | 128963602 | 89000000", "> Một | 40771 | 28347809", "> Hai | 35882000 | 25652191", "> Ba | 52310250 | 35000000"];
    expect(told(drawn(`label | money.toEnforce | money.eligible\n${rows.join("\n")}`))).toEqual(["error B3 orderBroken +1: B3=40771352 unitFactor"]);
  });

  it("names the row that it blames, though the total's arithmetic shows it", () => {
    const recognition = drawn("label | money.toEnforce\nTổng số | 673000\n> Một | 123456\n> Hai | 245678\n> Ba | 303686");
    const { findings } = explain(recognition, check(recognition));
    expect(findings.map(({ code, recordLabel }) => [code, recordLabel])).toEqual([["totalRowDiffers", "Ba"]]);
  });

  it.each<[string, readonly string[], string]>([
    ["in a smaller unit, every digit is there", ["> Hai | 4282111000 | 3409269000 | 1577165000"], "error B4 totalRowDiffers +2: B4=4282111&C4=3409269&D4=1577165 unitFactor!"],
    ["in a larger unit, the total gives back what was cut off", ["> Hai | 4282 | 3409 | 1577"], "error B4 totalRowDiffers +2: B4=4282111&C4=3409269&D4=1577165 unitFactor"],
  ])("blames the row that is in another unit of money, and no total: %s", (_, [row = ""], expected) => {
    const rows = ["Tổng số | 8866692 | 7069156 | 2946922", "> Một | 2108648 | 1711116 | 626545", row, "> Ba | 2475933 | 1948771 | 743212"];
    expect(told(drawn(`label | money.toEnforce | money.eligible | money.finished\n${rows.join("\n")}`))).toEqual([expected]);
  });

  it("settles it by last year's figure, in the table or on another sheet", () => {
    const columns = "label | cases.accepted | cases.carriedIn | cases.newlyAccepted";
    const earlier = "samePeriodLastYear:cases.accepted | samePeriodLastYear:cases.carriedIn | samePeriodLastYear:cases.newlyAccepted";
    const copied = ["error C2 balanceBroken +0: C2=2100 previousCopied!"];
    expect(told(drawn(`${columns} | ${earlier}\n Một | 4555 | 1875 | 2455 | 4175 | 1875 | 2300`))).toEqual(copied);
    const now = drawnRecords(`${columns}\n Một | 4555 | 1875 | 2455`, { period: year(2019), sheet: "2019" }).set;
    const then = drawnRecords(`${columns}\n Một | 4175 | 1875 | 2300`, { period: year(2018), sheet: "2018" }).set;
    expect(told(drawnRecognition(now, then))).toEqual(copied);
  });

  it("settles it by the stated rate, and tells the rate with it", () => {
    const table = "label | money.toEnforce | money.eligible | money.finished | money.rate\n Một | 8123456 | 1512234 | 2345678 | 45.88";
    expect(told(drawn(table))).toEqual([expect.stringMatching(/^error C2 orderBroken \+1: C2=5112234 transposition/)]);
  });

  it("asks about a balance that the table keeps to although its form does not demand it", () => {
    const rows = ["4500 | 3313 | 1187", "3000 | 2000 | 1000", "2500 | 1500 | 1000", "1800 | 1300 | 500", "900 | 600 | 300", "4000 | 3010 | 1900"];
    const table = `label | cases.toEnforce | cases.eligible | cases.notEligible\n${rows.map((row, index) => ` Đơn vị ${index} | ${row}`).join("\n")}`;
    expect(told(drawn(table, { period: year(2022) }))).toEqual([expect.stringMatching(/^error D7 partsExceedTotal \+0: D7=990|^error B7/)]);
    const below = table.replace("4000 | 3010 | 1900", "4000 | 3010 | 909");
    expect(told(drawn(below, { period: year(2022) }))).toEqual([expect.stringMatching(/^confirm \w7 balanceBroken \+0: .*D7=990 /)]);
  });

  it("finds a column pasted one row too low", () => {
    const right = [[71_254, 20_137], [88_310, 31_944], [45_907, 17_652], [93_481, 40_268], [60_773, 25_519]] as const;
    const rows = right.map(([accepted, carriedIn], index) => {
      const written = index >= 1 && index <= 3 ? right[index - 1]?.[1] : carriedIn;
      return ` Đơn vị ${index} | ${accepted} | ${written} | ${accepted - carriedIn}`;
    });
    const pasted = told(drawn(`label | cases.accepted | cases.carriedIn | cases.newlyAccepted\n${rows.join("\n")}`));
    expect(pasted).toEqual(["error C3 balanceBroken +2: C3=31944&C4=17652&C5=40268 shiftedBlock!"]);
  });

  it("leaves alone what no figure explains", () => {
    expect(told(drawn("label | cases.accepted | cases.carriedIn | cases.newlyAccepted\n Một | '4555=4555 | 2100 | 2455"))).toEqual(["error B2 numberAsText +0:"]);
  });
});
