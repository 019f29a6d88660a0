import { read } from "@e965/xlsx";
import { HostFailure, type PickedFile, type Workbook } from "../../../src/app";
import { emptyCell, formulaCell, numberCell, textCell } from "../../../src/core";
import type { WorkerLink } from "../../../src/taskpane/review/worker/protocol";
import { workerFiles } from "../../../src/taskpane/review/worker/workerFiles";
import { workbookOfFile } from "../../../src/xlsx";
import { provinceFigure, provinceFile } from "../../cli/support/workbooks";
import { fakeWorker, workerWatch } from "./support/fakeWorker";

function picked(name: string, bytes: Uint8Array): PickedFile {
  return { name, bytes: () => Promise.resolve(Uint8Array.from(bytes).buffer) };
}

const sonLa = provinceFile("Sơn La");

/** Never opens a file, as a worker that is lost in a huge one. */
const stuck = (): Promise<Workbook> => new Promise(() => undefined);

/** Two workers, and what is seen of them. */
function readerWith(open: (bytes: Uint8Array) => Promise<Workbook> = workbookOfFile) {
  const watch = workerWatch();
  return { watch, reader: workerFiles({ start: () => fakeWorker(watch, open), countMax: 2 }) };
}

const refusalOf = (reading: Promise<unknown>) =>
  reading.then(
    () => "read",
    (error: unknown) => (error instanceof HostFailure ? error.reason : String(error)),
  );

describe("files read in workers", () => {
  it("arrive with their snapshot, their tables and their findings", async () => {
    const done: number[] = [];
    const { snapshot, submission } = await readerWith().reader.read(picked("gửi/Sơn La.xlsx", sonLa), { onProgress: (share) => done.push(share) });
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Biểu 06"]);
    expect(submission.name).toBe("gửi/Sơn La.xlsx");
    const { values, absences } = submission.outcome.recognition.tables[0]?.columns.get("cases.finished") ?? {};
    expect([Object.prototype.toString.call(values), Object.prototype.toString.call(absences)]).toEqual(["[object Float64Array]", "[object Uint8Array]"]);
    expect([...(values ?? [])]).toEqual([provinceFigure("Sơn La", 9)]);
    expect(submission.outcome.offers.size).toBe(submission.outcome.report.findings.length);
    expect(done).toEqual([0.5, 1]);
  });

  it("arrive for a reviewer of many without their cells", async () => {
    const { reader, watch } = readerWith();
    const submission = await reader.review(picked("gửi/Sơn La.xlsx", sonLa));
    expect(submission).toEqual((await reader.read(picked("gửi/Sơn La.xlsx", sonLa))).submission);
    expect([submission.said.returns.map(({ unit }) => unit), "snapshot" in submission, watch.asked.length]).toEqual([["Sơn La"], false, 2]);
  });

  it("are refused with the reason that the file deserves, and the worker goes on", async () => {
    const { reader, watch } = readerWith();
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const encrypted = new Uint8Array(1024);
    encrypted.set(compound);
    encrypted.set([..."EncryptedPackage"].flatMap((character) => [character.charCodeAt(0), 0]), 128);
    expect(await refusalOf(reader.read(picked("a.xlsx", new Uint8Array([1, 2, 3]))))).toBe("brokenFile");
    expect(await refusalOf(reader.read(picked("b.xlsx", encrypted)))).toBe("encryptedFile");
    expect(await refusalOf(reader.read(picked("c.xlsx", sonLa)))).toBe("read");
    expect([watch.started, watch.terminated]).toEqual([1, 0]);
  });

  it("are told apart from mistakes of ours, which keep what was said of them", async () => {
    const failing = readerWith(() => Promise.reject(new RangeError("no such cell"))).reader.read(picked("a.xlsx", sonLa));
    await expect(failing).rejects.toMatchObject({ reason: "unknown", cause: "RangeError: no such cell" });
  });

  it("are never more at a time than there are workers, in the order of asking, and fetched only in their turn", async () => {
    const { reader, watch } = readerWith();
    const fetched: string[] = [];
    const names = ["1", "2", "3", "4", "5"];
    const fetching = (name: string): PickedFile => ({ name, bytes: () => (fetched.push(name), picked(name, sonLa).bytes()) });
    const reading = Promise.all(names.map((name) => reader.read(fetching(name))));
    await Promise.resolve();
    expect(fetched).toEqual(["1", "2"]);
    expect((await reading).map(({ submission }) => submission.name)).toEqual(names);
    expect([watch.started, watch.busyMax, watch.asked]).toEqual([2, 2, names]);
  });

  it("are given up in the midst of reading: their worker is ended and another one takes its place", async () => {
    const watch = workerWatch();
    const opening = [stuck, workbookOfFile];
    const reader = workerFiles({ start: () => fakeWorker(watch, opening.shift() ?? stuck), countMax: 1 });
    const [stop, stopWaiting] = [new AbortController(), new AbortController()];
    const first = refusalOf(reader.read(picked("1", sonLa), { signal: stop.signal }));
    const waiting = refusalOf(reader.read(picked("2", sonLa), { signal: stopWaiting.signal }));
    const last = refusalOf(reader.read(picked("3", sonLa)));
    stopWaiting.abort();
    expect(await waiting).toBe("cancelled");
    stop.abort();
    expect([await first, await last]).toEqual(["cancelled", "read"]);
    expect([watch.started, watch.terminated, watch.asked]).toEqual([2, 1, ["1", "3"]]);
  });

  it("are not begun when the work was stopped before", async () => {
    const { reader, watch } = readerWith();
    expect(await refusalOf(reader.read(picked("1", sonLa), { signal: AbortSignal.abort() }))).toBe("cancelled");
    expect(watch.started).toBe(0);
  });

  it("that cannot be fetched give their seat back", async () => {
    const reader = workerFiles({ start: () => fakeWorker(workerWatch(), workbookOfFile), countMax: 1 });
    const gone: PickedFile = { name: "gone", bytes: () => Promise.reject(new HostFailure("accessDenied")) };
    expect([await refusalOf(reader.read(gone)), await refusalOf(reader.read(picked("1", sonLa)))]).toEqual(["accessDenied", "read"]);
  });

  it("survive the death of a worker: the file is refused and the next one has a new worker", async () => {
    const watch = workerWatch();
    const dying = (): WorkerLink => {
      const postMessage = () => worker.onerror?.({ message: "out of memory", preventDefault: () => undefined } as ErrorEvent);
      const worker: WorkerLink = Object.assign(fakeWorker(watch, workbookOfFile), { postMessage });
      return worker;
    };
    const starts = [dying, () => fakeWorker(watch, workbookOfFile)];
    const reader = workerFiles({ start: () => (starts.shift() ?? dying)(), countMax: 1 });
    expect([await refusalOf(reader.read(picked("1", sonLa))), await refusalOf(reader.read(picked("2", sonLa)))]).toEqual(["unknown", "read"]);
    expect(watch.terminated).toBe(1);
  });
});

describe("files made in workers", () => {
  it("hold the sheets that were planned, with the figures that were computed", async () => {
    const { reader, watch } = readerWith();
    const rows = [[textCell("heading", "Đơn vị"), textCell("heading", "=1+1")], [textCell("label", "Sơn La"), numberCell("count", 4555)], [emptyCell("totalLabel"), formulaCell("totalCount", "=SUM(B2:B2)", 4555)]];
    const bytes = await reader.make([{ name: "Tổng hợp", design: { rows, columnWidths: [20, 12] } }]);
    const sheet = read(bytes, { cellFormula: true }).Sheets["Tổng hợp"] ?? {};
    expect([sheet["A1"]?.v, sheet["B1"]?.v, sheet["B1"]?.f, sheet["B2"]?.v, sheet["B3"]?.f, sheet["B3"]?.v]).toEqual(["Đơn vị", "=1+1", undefined, 4555, "SUM(B2:B2)", 4555]);
    expect(watch.started).toBe(1);
  });

  it("are given up when the work is stopped", async () => {
    expect(await refusalOf(readerWith().reader.make([], { signal: AbortSignal.abort() }))).toBe("cancelled");
  });
});
