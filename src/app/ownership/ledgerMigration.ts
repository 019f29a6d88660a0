import type { Verdict } from "../review/verdict";

type LedgerRecord = Readonly<Record<string, unknown>>;

/** Brings a record from each version to the next one, by the version that it comes from. */
const steps: ReadonlyMap<unknown, (record: LedgerRecord) => LedgerRecord> = new Map([
  [1, fromVersion1],
  [2, fromVersion2],
]);

/** A record as the present version would have written it. Parts that are not as they should be are left for the reader to judge. */
export function migrated(record: LedgerRecord): LedgerRecord {
  const step = steps.get(record["version"]);
  return step ? migrated(step(record)) : record;
}

/** Version 1 knew one opinion, "set aside", of a person without a name: the figures are right. */
function fromVersion1({ dismissals, ...others }: LedgerRecord): LedgerRecord {
  const verdicts = Array.isArray(dismissals) ? dismissals.filter(isDismissal).map(verdictOf) : [];
  return { ...others, version: 2, ...(verdicts.length > 0 && { verdicts }) };
}

/** The journal of version 2 told of corrections, and did not say so. */
function fromVersion2({ journal, ...others }: LedgerRecord): LedgerRecord {
  return { ...others, version: 3, ...(Array.isArray(journal) && { journal: journal.map((entry: unknown) => (typeof entry === "object" ? { ...entry, kind: "correction" } : entry)) }) };
}

/** A finding that was set aside, as version 1 wrote it. */
interface Dismissal {
  readonly findingId: string;
  readonly fingerprint: string;
  readonly reason: string;
  readonly time: string;
}

function isDismissal(value: unknown): value is Dismissal {
  if (typeof value !== "object" || value === null) return false;
  const { findingId, fingerprint, reason, time } = value as Partial<Record<keyof Dismissal, unknown>>;
  return [findingId, fingerprint, reason, time].every((text) => typeof text === "string");
}

/** What it was about stands in its id: rule, sheet, record, subject. */
function verdictOf({ findingId, fingerprint, reason, time }: Dismissal): Verdict {
  const [ruleId = "", sheet = "", recordLabel = ""] = findingId.split("|");
  return { findingId, opinion: "right", fingerprint, reason, reviewer: "", time, about: { ruleId, code: "", sheet, recordLabel } };
}
