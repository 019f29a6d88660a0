import { HostFailure, type StopWatching } from "../../app";
import { inExcelAfterTyping, inSameContext } from "../inExcel";

/** What is heard of a workbook. */
export interface Hearing {
  readonly changed: (event: Excel.WorksheetChangedEventArgs) => Promise<void>;
  readonly calculated: (event: Excel.WorksheetCalculatedEventArgs) => Promise<void>;
  /** Sheets came or went. */
  readonly moved: () => Promise<void>;
}

/** Begins to hear of every sheet at once, which Excel offers from ExcelApi 1.9 on. */
export async function listenTo({ changed, calculated, moved }: Hearing): Promise<StopWatching> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) throw new HostFailure("notSupported");
  return inExcelAfterTyping(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(changed), worksheets.onCalculated.add(calculated), worksheets.onAdded.add(moved), worksheets.onDeleted.add(moved)];
    await context.sync();
    return () =>
      inSameContext(context, async (same) => {
        for (const handler of handlers) handler.remove();
        await same.sync();
      });
  });
}
