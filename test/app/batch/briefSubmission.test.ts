import { briefSubmission, returnList, returnListText, reviewLine, submissionOf, untoldCount } from "../../../src/app";
import { reviewPapers } from "../../../src/locale";
import { sampleFinding } from "../../taskpane/support/sampleFinding";
import { sampleOutcome } from "../../taskpane/support/sampleOutcome";

interface Found {
  readonly infos?: number;
  readonly confirms?: number;
  readonly errors?: number;
}

/** Remarks, then doubtful cells, then errors: the gravest come last. */
function submissionWith({ infos = 0, confirms = 0, errors = 0 }: Found) {
  const many = (count: number, severity: "error" | "confirm" | "info") => Array.from({ length: count }, (_, index) => sampleFinding(`${severity} ${index}`, { severity }));
  return submissionOf("a.xlsx", [], sampleOutcome([...many(infos, "info"), ...many(confirms, "confirm"), ...many(errors, "error")]));
}

it.each<readonly [found: Found, held: Readonly<Record<"error" | "confirm" | "info", number>>]>([
  [{ errors: 1000 }, { error: 1000, confirm: 0, info: 0 }],
  [{ errors: 1001 }, { error: 1000, confirm: 0, info: 0 }],
  [{ infos: 500, confirms: 900, errors: 300 }, { error: 300, confirm: 700, info: 0 }],
  [{ infos: 900, errors: 300 }, { error: 300, confirm: 0, info: 700 }],
])("of %j are held %j", (found, held) => {
  const { outcome, counts } = briefSubmission(submissionWith(found));
  const heldCount = (severity: string) => outcome.report.findings.filter((finding) => finding.severity === severity).length;
  expect({ error: heldCount("error"), confirm: heldCount("confirm"), info: heldCount("info") }).toEqual(held);
  expect(outcome.offers.size).toBe(1000);
  expect(counts.whole).toEqual({ error: found.errors ?? 0, confirm: found.confirms ?? 0, info: found.infos ?? 0 });
});

it("keeps the order of the report", () => {
  const { findings } = briefSubmission(submissionWith({ confirms: 900, errors: 300 })).outcome.report;
  expect([findings[0]?.id, findings[699]?.id, findings[700]?.id]).toEqual(["confirm 0", "confirm 699", "error 0"]);
});

it("is counted whole, and its list says how much it leaves out", () => {
  const submission = briefSubmission(submissionWith({ infos: 50, confirms: 900, errors: 1_300 }));
  const line = reviewLine(submission, []);
  const list = returnList(submission, line);
  expect(line.counts).toEqual({ error: 1_300, confirm: 900, info: 50 });
  // 2.200 are asked, and 1.000 of them are listed.
  expect(untoldCount(list)).toBe(1_200);
  const text = returnListText([list], reviewPapers().returnList);
  expect(text).toContain("1.300 chỗ đề nghị sửa, 900 chỗ đề nghị xác nhận\nDanh sách nêu những chỗ quan trọng nhất, còn 1.200 chỗ sẽ nêu sau khi đơn vị sửa và gửi lại.\n");
});

it("says of a list that has nothing but what it leaves out that something is asked", () => {
  const submission = submissionWith({ errors: 2 });
  const list = { ...returnList(submission, reviewLine(submission, [])), findings: [] };
  const text = returnListText([list], reviewPapers().returnList);
  expect(text).toContain("còn 2 chỗ sẽ nêu");
  expect(text).not.toContain("Không có chỗ nào đề nghị chỉnh sửa.");
});
