import { textHash } from "../../../src/core/text/textHash";

describe("the hash of a text", () => {
  // From the test vectors that the authors of FNV publish, for texts of one byte a letter.
  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["b", 0xe70c2de5],
    ["foobar", 0xbf9cf968],
  ])("of %j is the published one", (text, hash) => {
    expect(textHash(text)).toBe(hash);
  });
});
