import { read, write } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { Workbook } from "exceljs";
import { sampleFiles } from "../../assets/samples/sampleFiles";
import { useCasesOf, type UseCases } from "../../src/app";
import { changesBetween } from "../../src/workbench/files/changesBetween";
import { openFile } from "../../src/workbench/files/openFile";
import { nativePacking } from "../../src/cli/files/nativePacking";
import { excelWorkbook } from "../../src/excel";
import { fileWorkbook, openXlsx, patchXlsx, type FileWorkbook } from "../../src/xlsx";
import { keptOriginalBytes } from "../../src/xlsx/original/keptOriginal";
import { crc32 } from "../../src/xlsx/zip/crc32";
import { excelWithBook } from "../support/excelWith";
import { plainFindingsWords } from "../support/plainFindingsWords";
import { danglingParts } from "./support/danglingParts";
import { foreignArchive, type Packing } from "./support/foreignArchive";
import { partsOf } from "./support/packageOf";

const sample = sampleFiles().get("national.xlsx") ?? new Uint8Array();
const parts = new Map(Object.entries(unzipSync(sample)));
const keptPart = "soat-chi-tieu/original.bin";
const again = (bytes: Uint8Array, packing?: typeof nativePacking): FileWorkbook => fileWorkbook(openXlsx(bytes, packing));

/** A field that programs of today put among the extra ones: the padding of Excel, the time of Info-ZIP, the sizes of ZIP64. */
function extraField(id: number, content: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(content.length, 2);
  return Buffer.concat([head, content]);
}

const packings: readonly (readonly [name: string, packing: Packing])[] = [
  ["Excel, which leaves room behind the first name", { flags: 6, localExtra: extraField(0xa220, Buffer.alloc(516)) }],
  ["LibreOffice, which says the sizes behind the data", { flags: 0x0800, hasDescriptor: true }],
  ["a writer that tries hardest", { level: 9 }],
  ["a writer in a hurry", { level: 1 }],
  ["a writer that packs nothing", { isStored: true }],
  ["a writer with times of its own", { recordExtra: extraField(0x5455, Buffer.from([1, 1, 2, 3, 4])), localExtra: extraField(0x5455, Buffer.from([1, 4, 3, 2, 1])) }],
  ["a hand: backwards, with gaps, something in front and a comment behind", { isReversed: true, gap: Buffer.from("gap"), prefix: Buffer.from("#!/bin/sh\n"), comment: Buffer.from("ghi chú") }],
];

async function rewritten(bytes: Uint8Array): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(bytes as never);
  return new Uint8Array((await book.xlsx.writeBuffer()) as never);
}

const originals: readonly (readonly [name: string, bytes: () => Uint8Array | Promise<Uint8Array>])[] = [
  ...packings.map(([name, packing]) => [name, () => foreignArchive(parts, packing)] as const),
  ["SheetJS", () => new Uint8Array(write(read(sample, { cellNF: true, cellStyles: true }), { type: "buffer", bookType: "xlsx", compression: true }) as Buffer)],
  ["exceljs", () => rewritten(sample)],
  ["our own packing", () => sample],
];

/** Filled and highlighted in one session, listed in a second one. */
async function annotated(bytes: Uint8Array, packing?: typeof nativePacking): Promise<Uint8Array> {
  const first = again(bytes, packing);
  await useCasesOf(first).fill();
  await useCasesOf(first).highlight();
  const second = again(first.bytes(), packing);
  await useCasesOf(second).listFindings(plainFindingsWords);
  return second.bytes();
}

async function cleared(bytes: Uint8Array, packing?: typeof nativePacking): Promise<Uint8Array> {
  const workbook = again(bytes, packing);
  await useCasesOf(workbook).clear();
  return workbook.bytes();
}

describe.each(originals)("a file of %s", (_, made) => {
  it("is the very same file when annotations of two sessions are taken away in a third", async () => {
    const original = await made();
    const marked = await annotated(original);
    const flaws = danglingParts(partsOf(original));
    expect(danglingParts(partsOf(marked)).filter((flaw) => !flaws.includes(flaw))).toEqual([]);
    expect(Buffer.compare(await cleared(marked), original)).toBe(0);
  });

  it("is so, too, when the command annotated it, whose packing is another", async () => {
    const original = await made();
    const marked = await annotated(original, nativePacking);
    expect(Buffer.compare(await cleared(marked), original)).toBe(0);
    expect(Buffer.compare(await cleared(marked, nativePacking), original)).toBe(0);
  });
});

/** What the workbench saves of a file after some work in the pane. */
async function savedByWorkbench(bytes: Uint8Array, work: (useCases: UseCases) => Promise<unknown>): Promise<Uint8Array> {
  const before = openFile(bytes, "thử.xlsx").document.content();
  const { document } = await excelWithBook(before);
  await work(useCasesOf(excelWorkbook));
  return patchXlsx(openXlsx(bytes), changesBetween(before, document.content()));
}

it("the workbench gives the file back as well", async () => {
  const original = foreignArchive(parts, { flags: 6, level: 9 });
  const filled = await savedByWorkbench(original, (useCases) => useCases.fill());
  const listed = await savedByWorkbench(filled, (useCases) => useCases.highlight().then(() => useCases.listFindings(plainFindingsWords)));
  expect(Object.keys(partsOf(listed))).toContain(keptPart);
  expect(Buffer.compare(await savedByWorkbench(listed, (useCases) => useCases.clear()), original)).toBe(0);
});

describe("what a file keeps of its original", () => {
  const original = foreignArchive(parts, { flags: 6, level: 9 });
  const other = zipSync(Object.fromEntries([...parts.keys()].map((path) => [path, strToU8("<other/>")])));

  it("is only the parts that were replaced", async () => {
    const marked = await annotated(original);
    const kept = Buffer.from(unzipSync(marked)[keptPart] ?? new Uint8Array()).toString("latin1");
    const heading = JSON.parse(kept.slice(4, 4 + kept.charCodeAt(0) + kept.charCodeAt(1) * 256)) as { readonly pieces: readonly { readonly path: string; readonly byteCount?: number }[] };
    const replaced = [...parts.keys()].filter((path) => Buffer.compare(unzipSync(marked)[path] ?? new Uint8Array(), parts.get(path) ?? new Uint8Array()) !== 0);
    expect(heading.pieces.filter(({ path, byteCount }) => path !== "" && byteCount !== undefined).map(({ path }) => path)).toEqual(replaced);
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ["was changed by a person meanwhile", (bytes) => patchXlsx(openXlsx(bytes), [{ kind: "setCell", at: { sheet: openXlsx(bytes).contents.activeSheet, rowIndex: 90, columnIndex: 0 }, input: { formula: "", content: "ghi thêm" } }])],
    ["was packed anew by another program", (bytes) => zipSync(unzipSync(bytes), { level: 9 })],
    ["keeps bytes that are damaged", (bytes) => zipSync({ ...unzipSync(bytes), [keptPart]: strToU8("\u0009\0\0\0{\"size\":1}") })],
    ["claims to have been another file of as many parts", (bytes) => zipSync({ ...unzipSync(bytes), [keptPart]: keptOriginalBytes({ size: other.length, checkSum: crc32(other), pieces: [{ path: "", bytes: other }] }) })],
    ["keeps bytes that were cut off", (bytes) => zipSync({ ...unzipSync(bytes), [keptPart]: (unzipSync(bytes)[keptPart] ?? new Uint8Array()).slice(0, -9) })],
  ])("is of no use and goes when the file %s", async (_, changed) => {
    const back = partsOf(await cleared(changed(await annotated(original))));
    const before = partsOf(original);
    expect(Object.keys(back).sort()).toEqual(Object.keys(before).sort());
    expect(Object.keys(before).filter((path) => back[path] !== before[path]).length).toBeLessThanOrEqual(1);
  });

  it("goes with a sheet that a person takes out: nobody keeps that in secret", async () => {
    const twoSheets = foreignArchive(new Map(Object.entries(unzipSync(sampleFiles().get("mistakes.xlsx") ?? new Uint8Array()))), { level: 9 });
    const marked = await annotated(twoSheets);
    expect(Object.keys(partsOf(marked))).toContain(keptPart);
    const without = partsOf(patchXlsx(openXlsx(marked), [{ kind: "removeSheet", sheet: "Về tiền" }]));
    expect(Object.keys(without)).not.toContain(keptPart);
    expect(without["_rels/.rels"]).toBe(partsOf(twoSheets)["_rels/.rels"]);
  });
});
