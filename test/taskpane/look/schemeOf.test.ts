import { schemeOf } from "../../../src/taskpane/look/schemeOf";

describe("the scheme that suits Excel's colours", () => {
  it.each([
    ["#FFFFFF", "#000000", "light"],
    ["#E6E6E6", "#262626", "light"],
    ["#262626", "#F0F0F0", "dark"],
    ["262626", "F0F0F0", "dark"],
    ["#000000", "#FFFFFF", "contrast"],
    ["#000000", "#FFFF00", "contrast"],
    ["#000000", "#808080", "dark"],
    ["", "#FFFFFF", undefined],
    ["black", "white", undefined],
  ])("on %p with %p is %p", (background, foreground, scheme) => {
    expect(schemeOf({ background, foreground })).toBe(scheme);
  });
});
