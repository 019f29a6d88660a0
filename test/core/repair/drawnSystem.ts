import { preparedSystem, type PreparedSystem } from "../../../src/core/repair/system/preparedSystem";
import type { Condition, EditSystem, Term } from "../../../src/core/repair/system/editSystem";

/** A system as a person writes it: "tong = cu + moi", "5 cost >= 3 turnover", "x > 5" (read as at least). Figures are named as they appear. */
export interface DrawnSystem {
  readonly system: EditSystem;
  readonly prepared: PreparedSystem;
  readonly names: readonly string[];
}

export interface DrawnOptions {
  readonly weights?: Readonly<Record<string, number>>;
  readonly mayBeNegative?: readonly string[];
  readonly tolerance?: number;
}

/** Reads a drawn system. Every figure is non-negative unless it is named as one that may be negative. */
export function drawnSystem(lines: readonly string[], options: DrawnOptions = {}): DrawnSystem {
  const names: string[] = [];
  const indexOf = (name: string) => (names.includes(name) ? names.indexOf(name) : names.push(name) - 1);
  const conditions = lines.map((line) => conditionOf(line, { indexOf, tolerance: options.tolerance ?? 0 }));
  const variables = names.map((id) => ({
    id,
    weight: options.weights?.[id] ?? 1,
    isNonNegative: !(options.mayBeNegative ?? []).includes(id),
  }));
  const system = { variables, conditions };
  return { system, prepared: preparedSystem(system), names };
}

interface Reading {
  readonly indexOf: (name: string) => number;
  readonly tolerance: number;
}

function conditionOf(line: string, { indexOf, tolerance }: Reading): Condition {
  const [left = "", relation = "", right = ""] = line.split(/(<=|>=|=|<|>)/);
  const direction = relation.startsWith(">") ? -1 : 1;
  const sides = [side(left, indexOf), side(right, indexOf)] as const;
  const signed = ({ terms }: ReturnType<typeof side>, sign: number) => terms.map((term) => ({ ...term, coefficient: sign * term.coefficient }));
  return {
    kind: relation === "=" ? "equality" : "inequality",
    terms: [...signed(sides[0], direction), ...signed(sides[1], -direction)],
    constant: direction * (sides[0].constant - sides[1].constant),
    tolerance,
  };
}

function side(text: string, indexOf: (name: string) => number): { readonly terms: readonly Term[]; readonly constant: number } {
  const parts = [...text.matchAll(/([+-]?)\s*(\d+(?:\.\d+)?)?\s*([a-z_]\w*)?/gi)].filter(([whole]) => whole.trim() !== "");
  const numbers = parts.map(([, sign = "", factor, name]) => ({ value: (sign === "-" ? -1 : 1) * Number(factor ?? 1), name }));
  return {
    terms: numbers.flatMap(({ value, name }) => (name === undefined ? [] : [{ variable: indexOf(name), coefficient: value }])),
    constant: numbers.reduce((sum, { value, name }) => sum + (name === undefined ? value : 0), 0),
  };
}

/** The figures of a record by name, in the order of the system. `null` is missing. */
export function numbersOf({ names }: DrawnSystem, record: Readonly<Record<string, number | null>>): readonly (number | undefined)[] {
  return names.map((name) => record[name] ?? undefined);
}

/** The official balances and orders on one side, in the short words of the forms. */
export const officialBalances = [
  "tong = cu + moi",
  "phai = tong - uythac",
  "phai = codk + chuadk",
  "codk = xong + dangtien",
  "chuyen = phai - xong",
  "xong <= codk",
];
