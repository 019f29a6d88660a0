import { fireEvent } from "@testing-library/dom";
import { startSplitter } from "../../../src/workbench/page/splitter";

function splitterOf() {
  const [desk, splitter] = [document.createElement("main"), document.createElement("div")];
  desk.append(splitter);
  startSplitter(splitter, desk);
  return { splitter, width: () => desk.style.getPropertyValue("--pane-width") };
}

describe("the splitter", () => {
  it.each([
    [[], "360px"],
    [["ArrowLeft"], "380px"],
    [["ArrowRight"], "340px"],
    [["ArrowRight", "ArrowRight", "ArrowRight"], "320px"],
    [["End"], "600px"],
    [["End", "ArrowLeft"], "600px"],
    [["Home"], "320px"],
    [["a"], "360px"],
  ])("after the keys %j the pane has %s", (keys, expected) => {
    const { splitter, width } = splitterOf();
    for (const key of keys) fireEvent.keyDown(splitter, { key });
    expect(width()).toBe(expected);
  });

  it("tells a screen reader the width and its bounds", () => {
    const { splitter } = splitterOf();
    expect([splitter.ariaValueMin, splitter.ariaValueNow, splitter.ariaValueMax]).toEqual(["320", "360", "600"]);
  });
});
