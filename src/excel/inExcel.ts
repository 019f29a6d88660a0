import { hostFailureOf } from "./hostFailureOf";

/** Runs a batch in Excel. The only place where Excel's errors become ours. */
export async function inExcel<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw hostFailureOf(error);
  }
}
