import type { ChangeExplanation, UnitMatch } from "../../core";
import type { ComparedUnitWords } from "../comparisonPlaceWords";
import { plural } from "./plural";

const explanations: Readonly<Record<ChangeExplanation, string | undefined>> = {
  relativeForPoints: "a relative change is stated where the difference of two rates is meant",
  amountForGrowth: "an amount is stated where percent is meant",
  growthForAmount: "percent is stated where an amount is meant",
  overCurrentBase: "divided by the present figure and not by the earlier one",
  otherPeriod: "compared with another period",
  namesakeOnly: "compared with the province of the same name before the merger only",
  signLost: "wrong sign",
  ratio: "stated as a percentage of the earlier figure",
  unknown: undefined,
};

const noneReasons = {
  notThere: "This unit was not there before.",
  newOffice: "A new unit, without earlier figures.",
  onlyTogether: "The earlier figures of this unit are known only together with others'.",
  ambiguous: "Several rows bear this name, so that it is not clear which one to compare with.",
} as const;

/** A predecessor that bears the name of what it became part of is told from it, and comes last. */
function predecessors(from: readonly string[], unit: string): string {
  const others = from.filter((name) => name !== unit);
  return [...others, ...(others.length < from.length ? [`${unit} (before)`] : [])].join(" + ");
}

function matchText(match: UnitMatch, unit: string): string | undefined {
  switch (match.kind) {
    case "same":
      return undefined;
    case "renamed":
      return `${match.to} was ${match.from} before.`;
    case "merged":
      return `${unit} = ${predecessors(match.from, unit)}`;
    case "incomplete":
      return `${unit} = ${predecessors([...match.from, ...match.missing], unit)}; without earlier figures of ${predecessors(match.missing, unit)} it cannot be compared.`;
    case "none":
      return noneReasons[match.reason];
  }
}

/** What is said of the units of a comparison. */
export const comparedUnits: ComparedUnitWords = {
  listLabel: "The units beside the earlier period",
  search: "Find a unit",
  orderLabel: "Order",
  orders: {
    sheet: "As in the table",
    casesFallen: "Cases: most fallen first",
    casesRisen: "Cases: most risen first",
    moneyFallen: "Money: most fallen first",
    moneyRisen: "Money: most risen first",
    name: "By name",
  },
  filterLabel: "Filter",
  filters: {
    all: "All units",
    fallen: "Rate fallen",
    risen: "Rate risen",
    wrongStated: "Change stated wrongly",
    notCompared: "Not compared",
  },
  shown: ({ shown, count }) => (shown === count ? plural(count, "unit") : `${shown} of ${plural(count, "unit")}`),
  none: "There is no such unit.",
  copy: "Copy the table",
  copied: "Copied. Paste it into Excel.",
  notCopied: "Not copied: the browser does not allow it.",
  sides: { cases: "Cases", money: "Money" },
  now: "Now",
  before: "Before",
  change: "Change",
  growth: "Change (%)",
  otherFigures: "Other figures",
  unchanged: "unchanged",
  noFigure: "no figure",
  match: matchText,
  wrongStated: (wrong) => `${plural(wrong, "change")} stated wrongly`,
  eligibleShare: "Share of eligible",
  movement: ({ finished, eligible }) => `The rate moved by what was finished: ${finished}; by what was eligible: ${eligible}.`,
  statedTitle: "Changes that the table states",
  statedChange: ({ stated, computed, arithmetic, explanation }) => {
    if (stated === undefined) return "Not stated.";
    if (computed === undefined) return `Stated ${stated}; there are not enough figures to compute it.`;
    const reason = explanation === undefined ? undefined : explanations[explanation];
    return `Stated ${stated}; computed ${arithmetic === undefined ? "" : `${arithmetic} = `}${computed}${reason === undefined ? "" : ` (${reason})`}.`;
  },
  verdicts: { right: "Right", wrong: "Wrong", undecided: "Undecided" },
  showCell: (cell) => `Show cell ${cell}`,
  moneyUnit: (unit) => `Money in ${unit}.`,
};
