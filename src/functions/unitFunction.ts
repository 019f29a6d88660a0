import { dayOfSerial, provinceNamed, type CalendarDay } from "../core";
import { functionWords } from "../locale";
import { isBlank, type Given } from "./givenFigure";
import { FunctionRefusal } from "./refusal";

/** The official name of a province on a day, from any way of writing it. Nothing is matched by mere likeness. */
export function unitFunction(name: Given, day?: Given): string {
  const text = isBlank(name) ? "" : String(name);
  const province = provinceNamed(text, isBlank(day) ? undefined : dayOf(day));
  if (!province) throw new FunctionRefusal("notAvailable", functionWords.unknownUnit(text));
  return province.name;
}

function dayOf(given: Given): CalendarDay {
  if (typeof given === "number" && given >= 1) return dayOfSerial(given);
  const [, day, month, year] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(String(given)) ?? [];
  if (year === undefined) throw new FunctionRefusal("invalidValue", functionWords.dayWrong);
  return { day: Number(day), month: Number(month), year: Number(year) };
}
