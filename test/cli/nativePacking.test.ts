import { sampleFiles } from "../../assets/samples/sampleFiles";
import { useCasesOf } from "../../src/app";
import { nativePacking } from "../../src/cli/files/nativePacking";
import { fileWorkbook, openXlsx } from "../../src/xlsx";
import { plainFindingsWords } from "../support/plainFindingsWords";

const contents: readonly (readonly [name: string, content: Uint8Array])[] = [
  ["nothing", new Uint8Array()],
  ["one byte", Uint8Array.of(7)],
  ["what comes again and again", new Uint8Array(300_000).fill(42)],
  ["what never comes again", Uint8Array.from({ length: 100_000 }, (_, index) => (index * index * 2_654_435_761) >>> 13)],
];

describe("the packing of Node", () => {
  it.each(contents)("gives %s back", (_, content) => {
    expect(Buffer.compare(nativePacking.unpacked(nativePacking.packed(content), content.length), content)).toBe(0);
  });

  it.each([
    ["longer than promised", nativePacking.packed(new Uint8Array(50_000_000))],
    ["cut off", nativePacking.packed(new Uint8Array(5_000)).subarray(0, 9)],
    ["damaged", Uint8Array.of(255, 255, 255, 255)],
  ])("refuses data that is %s", (_, data) => {
    expect(() => nativePacking.unpacked(data, 5_000)).toThrow();
  });
});

const own = (bytes: Uint8Array) => fileWorkbook(openXlsx(bytes));
const native = (bytes: Uint8Array) => fileWorkbook(openXlsx(bytes, nativePacking));

describe("a file that is highlighted, listed and cleared by turns", () => {
  it.each([
    ["in the command, in the command, in the command", [native, native, native]],
    ["in the pane, in the command, in the command", [own, native, native]],
    ["in the command, in the pane, in the pane", [native, own, own]],
    ["in the pane, in the command, in the pane", [own, native, own]],
  ] as const)("%s is the very same file again", async (_, [first, second, third]) => {
    const original = sampleFiles().get("mistakes.xlsx") ?? new Uint8Array();
    const highlighted = first(original);
    await useCasesOf(highlighted).highlight();
    const listed = second(highlighted.bytes());
    await useCasesOf(listed).listFindings(plainFindingsWords);
    const cleared = third(listed.bytes());
    await useCasesOf(cleared).clear();
    expect(Buffer.compare(listed.bytes(), original)).not.toBe(0);
    expect(Buffer.compare(cleared.bytes(), original)).toBe(0);
  });
});
