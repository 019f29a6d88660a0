import { areaAddress, areaOf, cellAddress, columnIndexOf, columnLetters } from "../../../src/core";

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [27, "AB"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s, and back", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndexOf(letters)).toBe(index);
  });

  it("counts rows from one", () => {
    expect(cellAddress(6, 2)).toBe("C7");
  });

  it.each(["A1", "A1:C2", "XFD1048576"])("reads %s and writes it again", (address) => {
    const area = areaOf(address);
    expect(area && areaAddress(area)).toBe(address);
  });

  it.each(["", "A", "1", "A1:B", "A:B", "Sheet1!A1", "R1C1"])("says that %p is not an area", (address) => {
    expect(areaOf(address)).toBeUndefined();
  });
});
