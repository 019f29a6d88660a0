import { provinceSheets } from "../../assets/samples/province";
import { workbookFile } from "../../assets/samples/workbook/workbookFile";

/** An .xlsx file of so many sheets, each a sample table of an invented province under another name. */
export function provincesFile(sheetCount: number): Uint8Array {
  return workbookFile(
    Array.from({ length: sheetCount }, (_, index) => {
      const sheet = provinceSheets[index % provinceSheets.length];
      if (!sheet) throw new RangeError("the sample has no sheets");
      return { ...sheet, name: `Tỉnh ${index + 1}` };
    }),
  );
}
