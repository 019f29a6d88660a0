import { exactSum } from "../../numbers/exactSum";
import type { Term } from "../../model/term";
import type { Finding } from "../../model/finding";
import { cellOf } from "../../model/records";
import { keyOn } from "../../rules/table/tableSide";
import { unitPath } from "../../rules/table/unitPath";
import { coefficientOf, type LinearForm } from "../system/linearForm";
import type { FoundCause } from "../table/foundCause";
import type { SideUnderRepair } from "../table/sideUnderRepair";

/**
 * A finding of its own for a balance that no rule demands and the table keeps to in all its other records.
 * `undefined` when the cause breaks no balance.
 */
export function newFinding({ side, broken }: FoundCause): Finding | undefined {
  for (const { record, form } of broken) {
    const balance = side.system.forms[form];
    const about = side.totals[form];
    if (balance?.isEquality && about) return balanceFinding({ side, record, balance }, about);
  }
  return undefined;
}

interface BrokenBalance {
  readonly side: SideUnderRepair;
  readonly record: number;
  readonly balance: LinearForm;
}

function balanceFinding({ side, record, balance }: BrokenBalance, { ruleId, variable }: SideUnderRepair["totals"][number]): Finding | undefined {
  const { tableSide, indicators, columns } = side;
  const [total, column] = [indicators[variable], columns[variable]];
  if (total === undefined || column === undefined) return undefined;
  const others = balance.variables.filter((other) => other !== variable);
  const valueOf = (other: number) => side.figures.current[other]?.[record] ?? Number.NaN;
  const terms = others.flatMap((other): readonly Term[] => {
    const indicator = indicators[other];
    const sign = coefficientOf(balance, other) * coefficientOf(balance, variable) < 0 ? 1 : -1;
    return indicator === undefined ? [] : [{ indicator, sign, value: valueOf(other) }];
  });
  const { set } = tableSide.table;
  return {
    code: "balanceBroken",
    facts: { side: tableSide.side, total, terms, stated: valueOf(variable), computed: exactSum(terms.map(({ sign, value }) => sign * value)) },
    id: [ruleId, set.sheet, unitPath(set, record), keyOn(tableSide, total)].join("|"),
    ruleId,
    severity: side.rules.severityOf(ruleId) === "info" ? "info" : "confirm",
    cells: [cellOf(column, record), ...others.flatMap((other) => columns[other] ?? []).map((part) => cellOf(part, record))],
    recordLabel: set.records[record]?.label ?? "",
    side: tableSide.side,
    proposals: [],
  };
}
