import { read, utils, type WorkSheet } from "@e965/xlsx";
import { sampleFiles } from "../../assets/samples/sampleFiles";

/** A sheet of a sample, as a reader that is not ours sees it. */
export interface SampleSheet {
  readonly number: (address: string) => number;
  readonly content: (address: string) => unknown;
  readonly formula: (address: string) => string | undefined;
  readonly merges: readonly string[];
}

function sampleSheet(sheet: WorkSheet): SampleSheet {
  const cell = (address: string) => sheet[address] as { v?: unknown; w?: string; t: string; f?: string } | undefined;
  return {
    number: (address) => Number(cell(address)?.v),
    content: (address) => (cell(address)?.t === "e" ? cell(address)?.w : cell(address)?.v),
    formula: (address) => cell(address)?.f,
    merges: (sheet["!merges"] ?? []).map((range) => utils.encode_range(range)),
  };
}

const files = sampleFiles();

/** The sheets of a sample workbook by their names. */
export function readSample(fileName: string): ReadonlyMap<string, SampleSheet> {
  const bytes = files.get(fileName);
  if (!bytes) throw new RangeError(`no sample ${fileName}`);
  const { SheetNames, Sheets } = read(bytes, { cellFormula: true });
  return new Map(SheetNames.map((name) => [name, sampleSheet(Sheets[name] ?? {})]));
}

/** One sheet of a sample workbook. */
export function readSampleSheet(fileName: string, sheetName: string): SampleSheet {
  const sheet = readSample(fileName).get(sheetName);
  if (!sheet) throw new RangeError(`no sheet ${sheetName} in ${fileName}`);
  return sheet;
}
