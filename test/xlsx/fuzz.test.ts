import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { HostFailure } from "../../src/app";
import type { Edit } from "../../src/core";
import { fileWorkbook, openXlsx } from "../../src/xlsx";
import { seededChance, type Chance } from "../quality/seededRandom";
import { packageOf, workbookParts } from "./support/packageOf";

const sheet = "Báo cáo";
const area = { firstRowIndex: 1, firstColumnIndex: 3, lastRowIndex: 1, lastColumnIndex: 3 };
const original = packageOf(
  workbookParts(
    '<dimension ref="A1:B3"/><cols><col min="2" max="3" width="9"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c></row><row r="2"><c r="A2" s="1"><v>3313</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>6626</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row></sheetData>' +
      '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><conditionalFormatting sqref="A2:A3"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>',
  ),
);
const edits: readonly Edit[] = [
  { kind: "setCells", sheet, area, inputs: [[{ kind: "formula", formula: "=A2*2", value: 6626 }]], numberFormats: [["0.000"]] },
  { kind: "addHighlight", sheet, style: "error", areas: [area] },
  { kind: "addOwnedName", name: "_soat_1", sheet, area },
  { kind: "setLedger", text: "{}" },
];

/** Single bytes changed, stretches cut out, doubled or filled with noise. */
function mutatedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = [...bytes];
  for (let count = chance.below(4); count >= 0; count -= 1) {
    const [start, length] = [chance.below(copy.length), chance.below(40)];
    const noise = Array.from({ length }, () => chance.below(256));
    const kind = chance.below(4);
    if (kind === 0) copy[start] = chance.below(256);
    else copy.splice(start, kind === 3 ? 0 : length, ...(kind === 1 ? [] : noise));
  }
  return new Uint8Array(copy);
}

const tokens = ["<", ">", "/>", "&", "&#x0;", "&a;", '"', "'", "<!--", "]]>", "<![CDATA[", "<!DOCTYPE a>", "<?x?>", "-1", "99999999999", "1e309", "A1:XFD1048576", "__proto__", " r=\"\"", "<c/>", "</row>", "</sheetData>", "\u0000", "x:"] as const;

/** The text of one part changed where its markup is: a token put in, a tag doubled or taken out. */
function mutatedPart(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts);
  const path = paths[chance.below(paths.length)] ?? "";
  const text = strFromU8(parts[path] ?? new Uint8Array());
  const tags = [...text.matchAll(/<[^>]*>|"[^"]*"/g)];
  const tag = tags[chance.below(tags.length)];
  const start = tag?.index ?? 0;
  const end = start + (tag?.[0].length ?? 0);
  const put = [chance.oneOf(tokens), "", text.slice(start, end).repeat(2), text.slice(start, end) + chance.oneOf(tokens)][chance.below(4)] ?? "";
  return zipSync({ ...parts, [path]: strToU8(text.slice(0, start) + put + text.slice(end)) }, { level: 1 });
}

/** Opens, reads, writes and reads again; every refusal must be one that can be explained. */
async function outcomeOf(bytes: Uint8Array): Promise<"worked" | "refused"> {
  try {
    const workbook = fileWorkbook(openXlsx(bytes));
    await workbook.read();
    await workbook.apply(edits);
    await fileWorkbook(openXlsx(workbook.bytes())).read();
    return "worked";
  } catch (error) {
    if (error instanceof HostFailure) return "refused";
    throw error;
  }
}

describe("a damaged file is read or refused, and never anything else", () => {
  it.each([
    ["bytes", 20_251_001, mutatedBytes],
    ["bytes", 7, mutatedBytes],
    ["markup", 20_251_001, mutatedPart],
    ["markup", 62, mutatedPart],
    ["markup", 4_555, mutatedPart],
  ] as const)("%s, seed %d", async (_, seed, mutated) => {
    const chance = seededChance(seed);
    const outcomes = new Set<string>();
    for (let count = 0; count < 50; count += 1) outcomes.add(await outcomeOf(mutated(original, chance)));
    // Both must happen, or the damage is too small or too great to tell anything.
    expect(outcomes).toEqual(new Set(["worked", "refused"]));
  });
});
