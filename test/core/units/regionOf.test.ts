import { provincesOn, regionOf, regions } from "../../../src/core";

const days = { before: { year: 2025, month: 6, day: 30 }, after: { year: 2025, month: 7, day: 1 } };
const countsOn = (day: { year: number; month: number; day: number }) =>
  Object.fromEntries(regions.map((region) => [region, provincesOn(day).filter(({ name }) => regionOf(name, day) === region).length]));

describe("the region of a province", () => {
  it("is one of six for each of the 63, as many as Resolution 81/2023/QH15 counts", () => {
    expect(countsOn(days.before)).toEqual({ northernMidlands: 14, redRiverDelta: 11, northCentral: 0, northAndSouthCentralCoast: 14, southCentralAndHighlands: 0, highlands: 5, southeast: 6, mekongDelta: 13 });
  });

  it("is one of six for each of the 34, as many as Resolution 306/NQ-CP counts", () => {
    expect(countsOn(days.after)).toEqual({ northernMidlands: 9, redRiverDelta: 6, northCentral: 5, northAndSouthCentralCoast: 0, southCentralAndHighlands: 6, highlands: 0, southeast: 3, mekongDelta: 5 });
  });

  it.each([
    ["Lâm Đồng", "highlands", "southCentralAndHighlands"],
    ["Thanh Hóa", "northAndSouthCentralCoast", "northCentral"],
    ["Phú Yên", "northAndSouthCentralCoast", undefined],
    ["Nông Sơn", undefined, undefined],
  ])("of %s was %s and is %s", (name, before, after) => {
    expect([regionOf(name, days.before), regionOf(name, days.after)]).toEqual([before, after]);
  });
});
