import type { CheckOutcome } from "../../app";
import { DismissedFindings } from "./DismissedFindings";
import { Journal } from "./Journal";

/** What the person decided before: corrections, and findings that were set aside. */
export function DecidedBefore({ journal, dismissed }: Pick<CheckOutcome, "journal" | "dismissed">) {
  return (
    <>
      {journal.length > 0 && <Journal lines={journal} />}
      {dismissed.length > 0 && <DismissedFindings dismissed={dismissed} />}
    </>
  );
}
