import type { Finding } from "../../core";
import type { Filter } from "../state/state";

/** What the fields of the filter are given. */
export interface FilterFieldsProps {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
}
