import { areaOf, cellAddress } from "../../core";

/** Where a row or a cell stands, and whether it says nothing as long as nothing is in it. */
export interface SheetPlace {
  readonly address: string;
  readonly saysNothing: boolean;
}

type Attributes = ReadonlyMap<string, string>;

/** Follows the rows and cells of a sheet in their order: an address may be left out, and a look may come from the row or the column. */
export interface SheetPlaces {
  /** The place of a row or a cell; `undefined` for every other element. */
  readonly placeOf: (name: string, attributes: Attributes) => SheetPlace | undefined;
}

const columnCountMax = 16_384;

/** Begins before the first element of a part. */
export function sheetPlaces(): SheetPlaces {
  const columnStyles = new Map<number, string>();
  let [rowIndex, columnIndex] = [-1, -1];
  let rowStyle: string | undefined;

  const rowPlace = (attributes: Attributes): SheetPlace => {
    [rowIndex, columnIndex] = [attributes.has("r") ? Number(attributes.get("r")) - 1 : rowIndex + 1, -1];
    rowStyle = attributes.has("customFormat") ? styleIn(attributes) : undefined;
    return { address: String(rowIndex + 1), saysNothing: hasOnly(attributes, rowAttributes) };
  };
  const cellPlace = (attributes: Attributes): SheetPlace => {
    columnIndex = areaOf(attributes.get("r") ?? "")?.firstColumnIndex ?? columnIndex + 1;
    const inherited = rowStyle ?? columnStyles.get(columnIndex) ?? "0";
    return { address: cellAddress(rowIndex, columnIndex), saysNothing: hasOnly(attributes, cellAttributes) && styleIn(attributes) === inherited };
  };
  return {
    placeOf: (name, attributes) => {
      if (name === "col") for (const index of columnIndexes(attributes)) columnStyles.set(index, styleIn(attributes, "style"));
      if (name === "row") return rowPlace(attributes);
      return name === "c" && rowIndex >= 0 ? cellPlace(attributes) : undefined;
    },
  };
}

const rowAttributes: ReadonlySet<string> = new Set(["r"]);
const cellAttributes: ReadonlySet<string> = new Set(["r", "s", "t"]);

function hasOnly(attributes: Attributes, allowed: ReadonlySet<string>): boolean {
  return [...attributes.keys()].every((name) => allowed.has(name));
}

function styleIn(attributes: Attributes, name: "s" | "style" = "s"): string {
  return attributes.get(name) ?? "0";
}

function columnIndexes(attributes: Attributes): readonly number[] {
  const first = Math.max(1, Number(attributes.get("min")));
  const count = Math.min(columnCountMax, Number(attributes.get("max"))) - first + 1;
  return count > 0 ? Array.from({ length: count }, (_, offset) => first - 1 + offset) : [];
}
