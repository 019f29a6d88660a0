import { checkMemory, noMemory, type Memory, type Purpose } from "../../../src/core";

const lengthOf: Purpose<number> = { name: "a length" };
const doubled: Purpose<number> = { name: "twice a length" };

/** Works a length out by way of a memory, and says whether it had to be worked out. */
function asked(memory: Memory, about: object, from: readonly unknown[], purpose = lengthOf): string {
  let isMade = false;
  const value = memory.kept(purpose, { about, from }, () => {
    isMade = true;
    return from.length;
  });
  return `${value} ${isMade ? "made" : "kept"}`;
}

describe("what is kept between checks", () => {
  const [sheet, otherSheet, target] = [{}, {}, { rate: 85 }];

  it("is kept while everything that it came from is the same", () => {
    const memory = checkMemory();
    expect([asked(memory, sheet, [target, 1]), asked(memory, sheet, [target, 1])]).toEqual(["2 made", "2 kept"]);
  });

  it.each<readonly [what: string, about: object, from: readonly unknown[], purpose: Purpose<number>]>([
    ["another sheet", otherSheet, [target], lengthOf],
    ["an equal object that is another one", sheet, [{ rate: 85 }], lengthOf],
    ["one source more", sheet, [target, undefined], lengthOf],
    ["another purpose", sheet, [target], doubled],
  ])("is made anew for %s", (_what, about, from, purpose) => {
    const memory = checkMemory();
    asked(memory, sheet, [target]);
    expect(asked(memory, about, from, purpose)).toMatch(/made$/);
  });

  it("is kept of the last two states, and not of a third", () => {
    const memory = checkMemory();
    for (const from of [[1], [2], [3]]) asked(memory, sheet, from);
    expect([[3], [2], [1]].map((from) => asked(memory, sheet, from))).toEqual(["1 kept", "1 kept", "1 made"]);
  });

  it("is nothing where a workbook is checked once", () => {
    expect([asked(noMemory, sheet, []), asked(noMemory, sheet, [])]).toEqual(["0 made", "0 made"]);
  });
});
