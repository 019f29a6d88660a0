import type { Offer } from "../../../src/app";
import type { CellRef } from "../../../src/core";
import { wordsFor } from "../../../src/locale";
import { changesText, shapeOfMany } from "../../../src/taskpane/results/changesText";

const words = wordsFor("vi");

/** An offer that writes 5 into cells that hold the text "5". */
function offerFor([first, ...others]: readonly [CellRef, ...CellRef[]]): Offer {
  return {
    proposal: { at: first, value: 5, cause: "storedAsText", together: others.map((at) => ({ at, value: 5 })) },
    seen: [first, ...others].map(() => "5"),
    obstacle: undefined,
  };
}

const cells = (count: number, place: (index: number) => readonly [number, number]): readonly [CellRef, ...CellRef[]] => {
  const at = (index: number): CellRef => ({ sheet: "Biểu", rowIndex: place(index)[0], columnIndex: place(index)[1] });
  return [at(0), ...Array.from({ length: count - 1 }, (_, index) => at(index + 1))];
};

describe("what an offer changes", () => {
  it.each([
    ["few cells", cells(2, (index) => [9 + index, 3]), "D10: “5” → 5; D11: “5” → 5", undefined],
    ["a column", cells(63, (index) => [9 + index, 3]), "D10:D72 (63 ô)", "column"],
    ["a row", cells(8, (index) => [9, 3 + index]), "D10:K10 (8 ô)", "row"],
    ["a block", cells(8, (index) => [9 + (index % 4), 3 + Math.floor(index / 4)]), "D10:E13 (8 ô)", "block"],
  ] as const)("is told of %s", (_, places, text, shape) => {
    const offer = offerFor(places);
    expect(changesText(words, offer, "Biểu")).toBe(text);
    expect(shapeOfMany(offer)).toBe(shape);
  });

  it("bears the sheet's name where it is read elsewhere", () => {
    expect(changesText(words, offerFor(cells(63, (index) => [9 + index, 3])))).toBe("Biểu!D10:D72 (63 ô)");
  });
});
