import type { MoneyUnit } from "../../model/moneyUnit";
import { matchKey, plainKey } from "../../text/matchKey";

/** Each unit by all that its name says, without accents. Half a name ("đồng" of "Đồng Nai") names no unit. */
const units: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/^ti ?((vn )?dong|d|vnd)?$/, 1_000_000_000],
  [/^(trieu|tr|1 000 000) ?((vn )?dong|d|vnd)?$/, 1_000_000],
  [/^(nghin|ngan) ?((vn )?dong|d|vnd)?$|^(1 000|1000) ?((vn )?dong|d|vnd)$/, 1_000],
  [/^(viet nam |vn )?(dong|vnd)( viet nam| vn)?$/, 1],
];
const aboutUnits = /(?:đơn vị tính|đ\.?v\.?t|đv tính|đơn vị|tính bằng|don vi tinh|dvt)\s*[:(]?([^()]{1,60})/iu;

/** The unit of money that a line names, if the line is about units: "Đơn vị tính: việc, 1.000 đồng", or a unit in brackets. */
export function moneyUnitOfTitle(line: string): MoneyUnit | undefined {
  const about = aboutUnits.exec(line.normalize("NFC"))?.[1] ?? "";
  return firstUnit(about.split(/[,;/:]|\bvà\b/)) ?? moneyUnitOfLabel(line);
}

/** The unit of money that a header label names: in brackets, or as all that it says. */
export function moneyUnitOfLabel(label: string): MoneyUnit | undefined {
  const inBrackets = [...label.matchAll(/\(([^()]*)\)/g)].map(([, inside = ""]) => inside.replace(/^\s*(đvt|đơn vị( tính)?)\s*:/i, ""));
  return firstUnit([...inBrackets.flatMap((inside) => inside.split(/[,;/]/)), label.length <= 24 ? label : ""]);
}

function firstUnit(names: readonly string[]): MoneyUnit | undefined {
  for (const name of names) {
    const key = plainKey(matchKey(name));
    const unit = units.find(([shape]) => shape.test(key))?.[1];
    if (unit !== undefined) return unit;
  }
  return undefined;
}
