import type { FindingFilterWords } from "../findingFilterWords";
import { plural } from "./plural";

/** The words for listing some findings of many. */
export const findingFilter: FindingFilterWords = {
  searchLabel: "Search the list",
  searchHint: "Find a unit, cell or word",
  toggle: (count) => (count === 0 ? "Filter the list" : `Filter the list: ${plural(count, "condition")} in force`),
  sheet: "Sheet",
  unit: "Unit",
  unitHint: "Type a unit's name",
  rule: "Check",
  allUnits: "All units",
  allRules: "All checks",
  allStates: "Everything still open",
  clear: "Clear filter",
};
