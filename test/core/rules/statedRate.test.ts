import { expectVerdicts, findingsIn } from "../../support/verdicts";

describe("a stated rate", () => {
  it("is xong over có điều kiện, as far as its decimals go", () => {
    // Published: a province in 2024, Nam Định 2017, TP.HCM 6 months of 2019, Bảo Lộc 2021
    expectVerdicts(
      "TL-01",
      `
      cases.eligible | cases.finished | cases.rate | verdict
                9867 |           8529 |      86.44 | pass
                5422 |           4918 |       90.7 | pass
               54681 |          26515 |      48.49 | pass
                1432 |           1190 |       83.1 | pass
                9867 |           8529 |         86 | pass
                9867 |           8529 |      86.43 | info truncated
                9867 |           8529 |      86.45 | error unknown
                9867 |           8529 | 86.43964731 | pass
                9867 |           8529 |      86.47 | error unknown
                9867 |           8529 |          - | undecided
                   - |           8529 |      86.44 | undecided
                9867 |              - |      86.44 | undecided
                9867 |         '8529' |      86.44 | undecided
                   0 |              0 |          0 | undecided
                   0 |              0 |          - | undecided
                 100 |              0 |          0 | pass
                 100 |            100 |        100 | pass
      `,
    );
  });

  it("may be written as a fraction", () => {
    expectVerdicts(
      "TL-01",
      `
      cases.eligible | cases.finished | cases.rate | verdict
                9867 |           8529 |     0.8644 | pass
                9867 |           8529 |     0.8647 | error unknown
                9867 |           8529 | 0.864396473 | pass
      `,
      { scale: "fraction" },
    );
  });

  it("of the first month may look like a fraction and be a percentage", () => {
    expectVerdicts("TL-01", "money.eligible | money.finished | money.rate | verdict\n 100000 | 1190 | 1.19 | pass\n 100000 | 850 | 0.85 | pass", { scale: "fraction", moneyUnit: 1000 });
  });

  it("over another base is told which", () => {
    expectVerdicts(
      "TL-01",
      `
      cases.accepted | cases.toEnforce | cases.eligible | cases.finished | cases.rate | verdict
                4555 |            4444 |           3313 |           2628 |      57.69 | error overAccepted
                4555 |            4444 |           3313 |           2628 |       57.7 | error overAccepted
                4555 |            4444 |           3313 |           2628 |      59.14 | error overToEnforce
                4555 |            4444 |           3313 |           2628 |      59.13 | error overToEnforce
                4555 |            4444 |           3313 |           2628 |      79.32 | pass
                4555 |            4444 |           3313 |           2628 |      64.00 | error unknown
      `,
    );
  });

  it("without đình chỉ is told so", () => {
    expectVerdicts("TL-01", "cases.eligible | cases.enforced | cases.terminated | cases.rate | verdict\n 300 | 200 | 31 | 77 | pass\n 300 | 200 | 31 | 66.67 | error withoutTerminated\n 300 | 200 | 31 | 66.66 | error withoutTerminated");
    expectVerdicts("TL-01", "cases.eligible | cases.finished | cases.terminated | cases.rate | verdict\n 300 | 231 | 31 | 66.67 | error withoutTerminated");
  });

  it("of rounded money is held to what the rounding leaves open", () => {
    // The province of 2019: 46,9 tỷ, "63,45%"; the nation 2024: 117 of 228 nghìn tỷ, "51,46%"
    expectVerdicts(
      "TL-01",
      `
      money.eligible | money.finished | money.rate | verdict
                73.9 |           46.9 |      63.45 | pass
                 228 |            117 |      51.46 | pass
                 228 |            117 |      52.46 | error unknown
      `,
      { moneyUnit: 1_000_000_000 },
    );
    expectVerdicts("TL-01", "money.eligible | money.finished | money.rate | verdict\n 228 | 117 | 51.46 | error unknown", { moneyUnit: 1_000 });
  });

  it("of the other side is told so", () => {
    expectVerdicts(
      "TL-01",
      `
      cases.eligible | cases.finished | cases.rate | money.eligible | money.finished | verdict
                7902 |           4569 |      57.82 |         837000 |         139000 | pass
                7902 |           4569 |      16.61 |         837000 |         139000 | error otherSide
      `,
      { moneyUnit: 1000 },
    );
  });

  it("cut off instead of rounded is remarked, coarser than its column as well", () => {
    // Kon Tum 2011: 1.658 of 1.775 is 93,408 %; the report has 93,40
    const rows = (first: string) => `label | cases.eligible | cases.finished | cases.rate\n A | 1775 | 1658 | ${first}\n B | 9867 | 8529 | 86.44`;
    const found = (first: string) => findingsIn(rows(first)).filter(({ code }) => code === "rateDiffers").map(({ severity, facts }) => [severity, facts]);
    expect(found("93.41")).toEqual([]);
    expect(found("93.40")).toMatchObject([["info", { explanation: "truncated" }]]);
    expect(found("93")).toMatchObject([["info", { explanation: "roundedMore" }]]);
    expect(found("93.5")).toMatchObject([["error", { explanation: "unknown" }]]);
  });

  it("that is right once a broken balance is mended tells of the balance only", () => {
    // 254.129 has a digit too many: 25.413 + 2.117 of 74.318 is 37,04 %
    const findings = findingsIn("label | money.eligible | money.enforced | money.terminated | money.inProgress | money.deferredArticle48 | money.otherEligible | money.rate\n A | 74318 | 254129 | 2117 | 46788 | 0 | 0 | 37.04", { moneyUnit: 1000 });
    const [first] = findings.filter(({ severity }) => severity === "error");
    expect(first?.code).toBe("balanceBroken");
    expect(first?.alsoBroken?.map(({ code }) => code)).toEqual(["orderBroken", "rateDiffers"]);
  });
});

describe("the share of có điều kiện", () => {
  it("is over phải thi hành", () => {
    // A province in 2024; Đắk Lắk after 5 months of 2018, whose report swapped việc and tiền
    expectVerdicts(
      "TL-02",
      `
      cases.accepted | cases.toEnforce | cases.eligible | cases.eligibleShare | money.toEnforce | money.eligible | verdict
               12500 |           12132 |           9867 |               81.33 |               - |              - | pass
               12500 |           12132 |           9867 |               78.94 |               - |              - | error overAccepted
               11684 |           11647 |           7902 |               67.85 |         1480000 |         837000 | pass
               11684 |           11647 |           7902 |               56.55 |         1480000 |         837000 | error otherSide
               11684 |           11647 |           7902 |               67.84 |         1480000 |         837000 | info truncated
               11684 |               - |           7902 |               67.85 |         1480000 |         837000 | undecided
                   0 |               0 |              0 |                   0 |               0 |              0 | undecided
      `,
      { moneyUnit: 1000 },
    );
  });
});

describe("a rate without a base", () => {
  it("is to be confirmed, unless it is a formula's 0", () => {
    expectVerdicts(
      "TL-03",
      `
      cases.eligible | cases.finished | cases.rate | verdict
                   0 |              0 |        100 | confirm
                   0 |              0 |          0 | pass
                   0 |              0 |          - | undecided
                 100 |             50 |         50 | pass
      `,
    );
  });
});

describe("rates, shares and targets", () => {
  it("lie between 0 and 100 %", () => {
    expectVerdicts("TL-04", "cases.rate | verdict\n 0 | pass\n 100 | pass\n 100.01 | error\n -0.01 | error\n - | undecided");
    expectVerdicts("TL-04", "cases.rate | verdict\n 0.5 | pass\n 1 | pass\n 1.01 | error", { scale: "fraction" });
    expectVerdicts("TL-04", "cases.target | verdict\n 83 | pass\n 8300 | error");
  });

  it("above 100 % because of their counts are told with the counts", () => {
    const codes = findingsIn("label | cases.eligible | cases.finished | cases.rate\n A | 100 | 110 | 110").filter(({ severity }) => severity === "error");
    expect(codes.map(({ code, alsoBroken }) => [code, alsoBroken?.map((also) => also.code)])).toEqual([["orderBroken", ["rateOutOfRange"]]]);
  });
});

describe("mixed scales", () => {
  const mixed = (drawing: string) => findingsIn(drawing).filter(({ code }) => code === "mixedRateScales").map(({ facts, cells }) => [facts, cells.map(({ rowIndex }) => rowIndex)]);

  it("are one finding for a column, and the rate itself is right", () => {
    const drawing = "label | cases.eligible | cases.finished | cases.rate\n A | 9867 | 8529 | 86.44\n B | 3313 | 2628 | 0.7932\n C | 5810 | 4963 | 85.42\n D | 200 | 100 | 0.5";
    expect(mixed(drawing)).toEqual([[{ side: "cases", scale: "percent", otherCount: 2 }, [2, 4]]]);
    expect(findingsIn(drawing).filter(({ code }) => code === "rateDiffers")).toEqual([]);
  });

  it("without counts are said only of what stands far from all the others", () => {
    expect(mixed("label | cases.rate\n A | 86.44\n B | 0.79\n C | 85.42\n D | 50")).toEqual([[{ side: "cases", scale: "percent", otherCount: 1 }, [2]]]);
    expect(mixed("label | money.rate\n A | 1.19\n B | 0.79\n C | 8.42\n D | 3.4")).toEqual([]);
    expect(mixed("label | cases.rate\n A | 86.44\n B | 0.79")).toEqual([]);
  });
});
