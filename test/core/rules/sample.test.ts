import { cellAddress, check, recognise, type Finding } from "../../../src/core";
import { sampleSnapshot } from "../../support/sampleSnapshot";

const findings = check(recognise(sampleSnapshot("mistakes.xlsx"))).findings;
const cellNames = ({ cells }: Finding): readonly string[] => cells.map(({ sheet, rowIndex, columnIndex }) => `${sheet}!${cellAddress(rowIndex, columnIndex)}`);

/** Each seeded mistake of the sample with what the check has to call it. Slips of counts are told by the identities that they break. */
const seeded: readonly (readonly [cell: string, code: Finding["code"], explanation: string])[] = [
  ["Về việc!O8", "totalRowDiffers", ""],
  ["Về việc!P10", "rateDiffers", "overAccepted"],
  ["Về việc!E11", "balanceBroken", ""],
  ["Về việc!R12", "differenceDiffers", "relative"],
  ["Về việc!P14", "errorValue", ""],
  ["Về việc!R14", "errorValue", ""],
  ["Về việc!G15", "negativeCount", ""],
  ["Về việc!Q16", "targetMissing", ""],
  ["Về việc!L17", "fractionOfCase", ""],
  ["Về việc!R18", "differenceDiffers", "signLost"],
  ["Về tiền!Q8", "rateDiffers", "meanOfRates"],
  ["Về tiền!J9", "balanceBroken", ""],
  ["Về tiền!Q11", "rateDiffers", "otherSide"],
  ["Về tiền!Q12", "mixedRateScales", ""],
  ["Về tiền!Q14", "errorValue", ""],
  ["Về tiền!S14", "errorValue", ""],
  ["Về tiền!Q15", "rateDiffers", "unknown"],
  ["Về tiền!Q17", "rateDiffers", "withoutTerminated"],
  ["Về tiền!Q18", "rateDiffers", "truncated"],
  ["Về tiền!F19", "textInsteadOfNumber", ""],
];

describe("the sample with seeded mistakes", () => {
  it.each(seeded)("%s is told as %s %s", (cell, code, explanation) => {
    const told = findings.filter((finding) => finding.code === code && cellNames(finding).includes(cell));
    expect(told.map(({ facts }) => (facts as { explanation?: string }).explanation ?? "")).toContain(explanation);
  });

  it("has no rate accused that only follows from a wrong one, or is right", () => {
    const accused = findings.filter(({ code }) => ["rateDiffers", "differenceDiffers"].includes(code)).map((finding) => cellNames(finding)[0] ?? "");
    const wrong = seeded.filter(([, code]) => ["rateDiffers", "differenceDiffers"].includes(code)).map(([cell]) => cell);
    expect(accused.toSorted()).toEqual(wrong.toSorted());
  });
});

describe("the samples without mistakes", () => {
  it.each(["national.xlsx", "seeds.xlsx"])("%s deserves no error", (fileName) => {
    const { findings: found } = check(recognise(sampleSnapshot(fileName)));
    expect(found.filter(({ severity, code }) => severity !== "info" && code !== "targetMissing")).toEqual([]);
  });
});
