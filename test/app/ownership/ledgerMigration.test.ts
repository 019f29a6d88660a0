import { HostFailure, useCasesOf } from "../../../src/app";
import { ledgerOf, textOfLedger } from "../../../src/app/ownership/ledger";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { addressesOf, table } from "../decisions/support";

/** A record as version 1 wrote it, letter by letter: a filled area, an answer, a correction, and the finding at E3 set aside. */
const version1 =
  '{"version":1,"filledAreas":[{"name":"_soat_1","shapes":["=□"],"numberFormatsBefore":["0.00"]}],' +
  '"journal":[{"id":"_soat_repair_1","time":"2022-10-05T09:05","findingId":"CB-01|Về việc|a|x","ruleId":"CB-01","cause":"transposition","recordLabel":"A",' +
  '"cells":[{"name":"_soat_repair_1","before":{"content":824,"numberFormat":"General"},"after":{"value":842,"numberFormat":"General"}}]}],' +
  '"dismissals":[{"findingId":"CB-01|Về việc|chi cuc huyen A|cases.accepted","fingerprint":"1vq21vz","reason":"đã đối chiếu sổ","time":"2022-10-05T09:05"},{"findingId":7}],' +
  '"answers":[{"kind":"notATable","sheet":"Về việc","table":"t"}]}';

describe("a record of version 1", () => {
  it("is read as version 3: what was set aside was confirmed right, by nobody known", () => {
    const ledger = ledgerOf(version1);
    expect(ledger.verdicts).toEqual([
      {
        findingId: "CB-01|Về việc|chi cuc huyen A|cases.accepted",
        opinion: "right",
        fingerprint: "1vq21vz",
        reason: "đã đối chiếu sổ",
        reviewer: "",
        time: "2022-10-05T09:05",
        about: { ruleId: "CB-01", code: "", sheet: "Về việc", recordLabel: "chi cuc huyen A" },
      },
    ]);
    expect([ledger.version, ledger.filledAreas.length, ledger.journal?.length, ledger.answers?.length]).toEqual([3, 1, 1, 1]);
  });

  it("is written as version 3, and reads the same again", () => {
    const written = textOfLedger(ledgerOf(version1));
    expect(JSON.parse(written ?? "")).toMatchObject({ version: 3 });
    expect(written).not.toContain("dismissals");
    expect(ledgerOf(written)).toEqual(ledgerOf(version1));
  });

  it("still sets its finding aside in the workbook that it was written for", async () => {
    const workbook = memoryWorkbook([table]);
    const [found] = (await useCasesOf(workbook).check()).report.findings;
    const useCases = useCasesOf(workbook);
    if (!found) throw new RangeError("nothing was found");
    await useCases.dismissFinding({ finding: found, reason: "đúng", reviewer: "", time: "2022-10-05T09:05" });
    const { findingId, fingerprint, reason, time } = ledgerOf(workbook.snapshot().ledgerText).verdicts?.[0] ?? {};
    await workbook.apply([{ kind: "setLedger", text: JSON.stringify({ version: 1, filledAreas: [], dismissals: [{ findingId, fingerprint, reason, time }] }) }]);
    const { right } = (await useCases.check()).review;
    expect(right.map(({ finding, verdict }) => [addressesOf(finding)[0], verdict.reason])).toEqual([["E3", "đúng"]]);
  });
});

/** A record as version 2 wrote it: its journal told of corrections only. */
const version2 =
  '{"version":2,"filledAreas":[],"journal":[{"id":"_soat_repair_1","time":"2022-10-05T09:05","findingId":"CB-01|Về việc|a|x","ruleId":"CB-01","cause":"transposition","recordLabel":"A",' +
  '"cells":[{"name":"_soat_repair_1","before":{"content":824,"numberFormat":"General"},"after":{"value":842,"numberFormat":"General"}}]},null],"actions":[{"kind":"targetsSaved","count":2,"sheet":"Giao","time":"2022-10-05T09:00"}]}';

describe("a record of version 2", () => {
  it("is read as version 3: every entry of its journal is a correction, and what is no entry is left out", () => {
    const { version, journal, actions } = ledgerOf(version2);
    expect([version, journal?.map(({ kind, cells }) => [kind, cells.length]), actions]).toEqual([3, [["correction", 1]], []]);
  });
});

describe("a record of a later version", () => {
  const later = '{"version":4,"filledAreas":[],"verdicts":[],"something":{"new":true}}';

  it("is not read, is said to be there, and a check works without it", async () => {
    const workbook = memoryWorkbook([table]);
    await workbook.apply([{ kind: "setLedger", text: later }]);
    const { report, review } = await useCasesOf(workbook).check();
    expect([report.findings.length > 0, review.isLedgerLater]).toEqual([true, true]);
  });

  it.each([
    ["a verdict", async (useCases: ReturnType<typeof useCasesOf>) => useCases.dismissFinding({ finding: await firstOf(useCases), reason: "x", reviewer: "", time: "" })],
    ["a sign-off", (useCases: ReturnType<typeof useCasesOf>) => useCases.signOff({ reviewer: "A", time: "" })],
    ["answers", (useCases: ReturnType<typeof useCasesOf>) => useCases.answer([{ kind: "notATable", sheet: "Về việc", table: "t" }])],
    ["filling", (useCases: ReturnType<typeof useCasesOf>) => useCases.fill()],
    ["clearing", (useCases: ReturnType<typeof useCasesOf>) => useCases.clear()],
    ["deleting the journal", (useCases: ReturnType<typeof useCasesOf>) => useCases.deleteJournal()],
  ])("is never written over: %s is refused, and nothing changes", async (_, act) => {
    const workbook = memoryWorkbook([table]);
    await workbook.apply([{ kind: "setLedger", text: later }]);
    const before = workbook.snapshot();
    await expect(act(useCasesOf(workbook, {}, () => "2022-10-05T09:05"))).rejects.toEqual(new HostFailure("laterRecord"));
    expect(workbook.snapshot()).toEqual(before);
  });
});

async function firstOf(useCases: ReturnType<typeof useCasesOf>) {
  const [finding] = (await useCases.check()).report.findings;
  if (!finding) throw new RangeError("nothing was found");
  return finding;
}
