import { hostFailureOf } from "./hostFailureOf";

/** Runs a batch in Excel. The only place where Excel's errors become ours. */
export async function inExcel<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw hostFailureOf(error);
  }
}

/** Runs a batch as soon as the person is not in the middle of typing into a cell, in the place of being refused. */
export async function inExcelAfterTyping<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw hostFailureOf(error);
  }
}

/** Goes on in the context that something was begun in, such as listening to events. */
export async function inSameContext(context: Excel.RequestContext, batch: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  try {
    await Excel.run(context, batch);
  } catch (error) {
    throw hostFailureOf(error);
  }
}
