import { useDeferredValue, useMemo } from "react";
import type { Finding, Severity } from "../../core";
import { countsBySeverity, listedFindings } from "../state/findings";
import type { Filter } from "../state/state";
import { SeverityTiles } from "./SeverityTiles";

interface ListedTilesProps {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly onChoose: (severity: Severity) => void;
}

/** The tiles over a list: each counts what the list shows of its severity, or would show of it alone. */
export function ListedTiles({ findings, filter, onChoose }: ListedTilesProps) {
  const shownFilter = useDeferredValue(filter);
  const counts = useMemo(() => countsBySeverity(listedFindings(findings, { ...shownFilter, severity: undefined })), [findings, shownFilter]);
  return <SeverityTiles counts={counts} chosen={filter.severity} onChoose={onChoose} />;
}
