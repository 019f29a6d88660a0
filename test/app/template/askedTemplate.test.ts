import { agencyName, askedTemplate, unitsTyped, type AskedTemplate } from "../../../src/app";

const asked: AskedTemplate = { year: "2026", months: "12", edition: undefined, province: undefined, units: "", isLocked: true };

describe("what a person asks for", () => {
  it.each<readonly [Partial<AskedTemplate>, string]>([
    [{ year: "26" }, "yearWrong"],
    [{ year: "hai nghìn" }, "yearWrong"],
    [{ months: "13" }, "monthsWrong"],
    [{ months: "0" }, "monthsWrong"],
    [{ province: "" }, "provinceUnknown"],
    [{ province: "Hà Tây" }, "provinceUnknown"],
    [{ province: "Bình Phước", units: "Phòng 1" }, "provinceUnknown"],
    [{ province: "Sơn La", units: " \n\t\n" }, "unitsMissing"],
  ])("%j is refused: %s", (changed, problem) => {
    expect(askedTemplate({ ...asked, ...changed })).toBe(problem);
  });

  it.each([
    ["2019", "12", "TT 08/2015", 63],
    ["2024", "6", "TT 06/2019", 63],
    ["2025", "9", "TT 05/2024", 63],
    ["2025", "10", "TT 05/2024", 34],
    ["2026", "9", "TT 05/2024", 34],
    ["2026", "10", "TT 05/2026", 34],
  ])("year %s, %s months: %s, %i provinces", (year, months, edition, count) => {
    const request = askedTemplate({ ...asked, year, months });
    expect(request).toMatchObject({ edition });
    expect(typeof request === "string" ? [] : request.units).toHaveLength(count);
  });

  it("takes the edition that a person chose", () => {
    expect(askedTemplate({ ...asked, edition: "TT 05/2024" })).toMatchObject({ edition: "TT 05/2024" });
  });

  it("knows a province however it is written", () => {
    expect(askedTemplate({ ...asked, province: "tinh son la", units: "Phòng THADS khu vực 1" })).toMatchObject({ sender: { kind: "province", province: "Sơn La" } });
  });
});

describe("typed units", () => {
  it.each<readonly [string, string, ReturnType<typeof unitsTyped>]>([
    ["one on each line", "Phòng A\r\nPhòng B", [{ name: "Phòng A", officers: [] }, { name: "Phòng B", officers: [] }]],
    ["officers by a dash, an indentation or their title", "Phòng A\n- An\n  Bình\nCHV Cường", [{ name: "Phòng A", officers: ["An", "Bình", "CHV Cường"] }]],
    ["numbers and cells of a pasted block", "1\tPhòng A\t12\n2.\tPhòng B\t7", [{ name: "Phòng A", officers: [] }, { name: "Phòng B", officers: [] }]],
    ["a numbered line", "1. Phòng A\n2) Phòng B", [{ name: "Phòng A", officers: [] }, { name: "Phòng B", officers: [] }]],
    ["what is written twice once", "Phòng A\n- An\n- An\nphòng a", [{ name: "Phòng A", officers: ["An"] }]],
    ["an officer before every office as an office", "- An", [{ name: "An", officers: [] }]],
    ["a formula as a text", "=HYPERLINK(\"x\")", [{ name: '=HYPERLINK("x")', officers: [] }]],
    ["nothing", "\n \n", []],
  ])("takes %s", (_, text, units) => {
    expect(unitsTyped(text)).toEqual(units);
  });
});

it.each([
  ["Sơn La", 2025, 6, "Cục THADS tỉnh Sơn La"],
  ["Sơn La", 2026, 9, "THADS tỉnh Sơn La"],
  ["TP. Hồ Chí Minh", 2026, 9, "THADS thành phố Hồ Chí Minh"],
  ["Huế", 2025, 3, "Cục THADS thành phố Huế"],
  ["Đồng Nai", 2026, 3, "THADS tỉnh Đồng Nai"],
  ["Đồng Nai", 2026, 9, "THADS thành phố Đồng Nai"],
])("the agency of %s at the end of %i/%i is %s", (province, year, month, expected) => {
  expect(agencyName(province, { year, month, day: 30 })).toBe(expected);
});
