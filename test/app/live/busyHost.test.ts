import { HostFailure, startLiveCheck, type LiveResult, type Workbook } from "../../../src/app";
import { drawnSheet } from "../../support/drawnSheet";
import { watchedWorkbook } from "../../support/watchedWorkbook";

const sheets = [
  drawnSheet("Sơn La", `
KẾT QUẢ VỀ VIỆC 12 tháng năm 2024
Tên đơn vị | Tổng số phải thi hành | Có điều kiện | Chưa có điều kiện | Hoãn, tạm đình chỉ, trường hợp khác
Mai Sơn    | 500 | 320 | 170 | 10
Sông Mã    | 300 | 200 | 90  | 10
`),
];

describe("a busy host", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const settledBy = (millis: number) => jest.advanceTimersByTimeAsync(millis);

  /** Refuses to be watched and to be read until it is said to be free. */
  async function checkedBusy(reason: "hostBusy" | "cellInEditMode") {
    const workbook = watchedWorkbook(sheets);
    const host = { isBusy: true };
    const unlessBusy = <Result>(work: () => Promise<Result>): Promise<Result> => (host.isBusy ? Promise.reject(new HostFailure(reason)) : work());
    const busy: Workbook = { ...workbook, read: (options) => unlessBusy(() => workbook.read(options)), watch: (heard) => unlessBusy(async () => (await workbook.watch?.(heard)) ?? neverWatched()) };
    const results: LiveResult[] = [];
    const told: string[] = [];
    const begun = startLiveCheck(busy, { onResult: (result) => results.push(result), onStanding: (standing) => told.push(standing), onRefusal: (failure) => told.push(failure.reason) });
    await settledBy(0);
    return { workbook, host, results, told, begun };
  }

  it.each(["hostBusy", "cellInEditMode"] as const)("is asked again (%s), without a word as long as it is soon over", async (reason) => {
    const { host, results, told } = await checkedBusy(reason);
    await settledBy(9_000);
    expect([results.length, told]).toEqual([0, []]);
    host.isBusy = false;
    await settledBy(500);
    expect([results.length, told]).toEqual([1, []]);
  });

  it("is spoken of when it lasts, and no more once it has answered", async () => {
    const { host, results, told } = await checkedBusy("hostBusy");
    await settledBy(60_000);
    expect([results.length, told]).toEqual([0, ["busy"]]);
    host.isBusy = false;
    await settledBy(500);
    expect([results.length, told]).toEqual([1, ["busy", "answering"]]);
  });

  it("loses nothing that was typed before everything could be read again", async () => {
    const { workbook, host, results } = await checkedBusy("hostBusy");
    host.isBusy = false;
    await settledBy(500);
    host.isBusy = true;
    workbook.restructure((all) => all.toReversed());
    workbook.type({ sheet: "Sơn La", rowIndex: 2, columnIndex: 2, content: 230 });
    await settledBy(5_000);
    expect(results).toHaveLength(1);
    host.isBusy = false;
    await settledBy(500);
    expect(results.at(-1)?.outcome.report.findings.map(({ code }) => code)).toContain("balanceBroken");
  });

  it("is spoken of when single changes cannot be read, until one can be", async () => {
    const { workbook, host, told } = await checkedBusy("hostBusy");
    host.isBusy = false;
    await settledBy(500);
    workbook.tell({ kind: "delayed" });
    await settledBy(60_000);
    workbook.type({ sheet: "Sơn La", rowIndex: 2, columnIndex: 2, content: 230 });
    await settledBy(0);
    expect(told).toEqual(["busy", "answering"]);
  });

  it("is not asked any more once the checking is stopped", async () => {
    const { workbook, host, results, told, begun } = await checkedBusy("hostBusy");
    host.isBusy = false;
    await settledBy(500);
    host.isBusy = true;
    workbook.restructure((all) => all.toReversed());
    await settledBy(0);
    await (await begun)();
    host.isBusy = false;
    await settledBy(60_000);
    expect([workbook.readCount(), results.length, told]).toEqual([1, 1, []]);
  });
});

function neverWatched(): never {
  throw new RangeError("the workbook is not watched");
}
