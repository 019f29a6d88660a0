import { wordsFor } from "../../../src/locale";
import { soughtFindings } from "../../../src/taskpane/state/soughtFindings";
import { sampleFinding } from "../support/sampleFinding";

const words = wordsFor("vi");
const finding = { ...sampleFinding("a", { sheet: "Biểu 06", code: "textInsteadOfNumber" }), recordLabel: "Phòng THADS khu vực 3 – Thủy Nguyên", ruleId: "DL-02" };

describe("what is sought in the findings", () => {
  it.each([
    ["Thủy Nguyên", true],
    ["thuỷ nguyên", true],
    ["thuy nguyen", true],
    ["nguyen thuy", true],
    ["thu", true],
    ["khu vực 3", true],
    ["bieu 06 d12", true],
    ["dl-02", true],
    ["DL 02", true],
    ["Đà Nẵng", false],
    ["thuy nguyen 4", false],
    ["e12", false],
  ])("%s", (text, isThere) => {
    expect(soughtFindings(words, text)?.isIn(finding)).toBe(isThere);
  });

  it("is also the sentence and the name of the rule, in the language of the person", () => {
    const rule = { ...sampleFinding("a"), recordLabel: "A" };
    expect([soughtFindings(words, "thu ly moi")?.isIn(rule), soughtFindings(wordsFor("en"), "thu ly moi")?.isIn(rule)]).toEqual([true, false]);
  });

  it("is nothing for an empty text, and everything for one without words", () => {
    expect(soughtFindings(words, "")).toBeUndefined();
    expect(soughtFindings(words, " - ")?.isIn(finding)).toBe(true);
    expect(soughtFindings(words, " - ")?.text).toBe(" - ");
  });
});
