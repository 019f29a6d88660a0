import { diagnoses } from "../../../src/core/repair/diagnosis/diagnosis";
import { digitSlip } from "../../../src/core/repair/slips/digitSlip";
import { shown } from "../../../src/core/repair/system/figures";
import { drawnRecord, type DrawnRow } from "./drawnRecord";
import { officialBalances } from "./drawnSystem";

const right = { tong: 6338, cu: 2751, moi: 3587, uythac: 38, phai: 6300, codk: 4000, chuadk: 2300, xong: 3100, dangtien: 900, chuyen: 3200 };

/** The best remedy of each cause: "cu 2751!"; "!" is clear. */
function best(slips: DrawnRow): readonly string[] {
  const { drawn, record } = drawnRecord(officialBalances, { ...right, ...slips });
  return diagnoses(record).map(({ remedies: [remedy] }) => {
    const changes = (remedy?.changes ?? []).map(({ variable, value }) => `${drawn.names[variable]} ${value === undefined ? "?" : shown(record.figures, value)}`);
    return changes.join(" & ") + (remedy?.isClear ? "!" : "");
  });
}

describe("a remedy is clear", () => {
  it.each<[string, DrawnRow, readonly string[]]>([
    ["where a slip of the hand leads to the value", { phai: 3600 }, ["phai 6300!"]],
    ["where two balances ask for one value that no slip explains", { phai: 6117 }, ["phai 6300!"]],
    ["where each of two causes is a slip", { uythac: 380, chuyen: 2300 }, ["uythac 38!", "chuyen 3200!"]],
    ["never where two slips explain what one figure could take on: 7251 + 3597 for 2751 + 3587", { cu: 7251, moi: 3597 }, ["cu 2741"]],
  ])("%s", (_, slips, expected) => {
    expect(best(slips)).toEqual(expected);
  });
});

describe("a digit left out", () => {
  it.each([
    ["1031", "131", "omittedDigit"],
    ["1031", "31", "omittedDigit"],
    ["100", "0", "omittedDigit"],
    ["1031", "3", undefined],
    ["2031", "11", undefined],
  ])("turns %s into %s: %s", (meant, written, cause) => {
    expect(digitSlip(meant, written)?.cause).toBe(cause);
  });
});
