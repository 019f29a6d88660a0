import type { Finding, FindingCode, Severity } from "../../../src/core";
import { sampleFacts } from "../../locale/sampleFacts";

interface SampleFinding {
  readonly severity?: Severity;
  readonly sheet?: string;
  readonly code?: FindingCode;
  readonly proposals?: Finding["proposals"];
  readonly alsoBroken?: Finding["alsoBroken"];
}

/** A finding for the pane to show. Only what a test is about has to be said. */
export function sampleFinding(id: string, { severity = "error", sheet = "Biểu 04", code = "balanceBroken", ...others }: SampleFinding = {}): Finding {
  const report = { code, facts: sampleFacts[code] } as Pick<Finding, "code" | "facts">;
  return {
    id,
    ruleId: "CB-01",
    severity,
    cells: [{ sheet, rowIndex: 11, columnIndex: 3 }],
    recordLabel: `Đơn vị ${id}`,
    side: "cases",
    proposals: [],
    ...others,
    ...report,
  } as Finding;
}
