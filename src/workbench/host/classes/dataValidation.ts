import type { Area } from "../../../core";
import { overlap, plainAlert, type Validation, type ValidationAlert } from "../../document";
import { withoutArea } from "../areas";
import { areasOfCells, sheetOf } from "../cells";
import type { ExcelClass } from "../excelClass";
import type { Cells } from "../hostContext";
import { isJsonObject, type Json } from "../json";
import { demandAllowed } from "../protection";
import { invalidArgument } from "../refusal";
import { choiceOf, flagOf, textOf } from "../settable";
import { ruleJson, ruleOf } from "./validationRule";

const alertStyles = ["Stop", "Warning", "Information"] as const;
const titleLengthMax = 32;
const messageLengthMax = 255;

/** Excel.DataValidation: what may be typed into some cells. */
export const dataValidation: ExcelClass<Cells> = {
  name: "DataValidation",
  gets: {
    Type: (cells) => typeOf(validationsOn(cells), cells),
    IgnoreBlanks: (cells) => only(cells)?.ignoresBlanks ?? true,
    Rule: (cells) => ruleJson(only(cells)?.rule),
    ErrorAlert: (cells) => {
      const { title, message, isShown, style } = only(cells)?.alert ?? plainAlert;
      return { title, message, showAlert: isShown, style };
    },
  },
  sets: {
    Rule: (cells, value) => put(cells, { rule: ruleOf(value), alert: plainAlert, ignoresBlanks: true }),
    IgnoreBlanks: (cells, value) => update(cells, { ignoresBlanks: flagOf(value) }),
    ErrorAlert: (cells, value) => update(cells, { alert: alertOf(value) }),
  },
  actions: { Clear: (cells) => put(cells, undefined) },
};

function validationsOn(cells: Cells): readonly Validation[] {
  const areas = areasOfCells(cells);
  return sheetOf(cells).layout().validations.filter((validation) => validation.areas.some((one) => areas.some((area) => overlap(one, area))));
}

function typeOf(found: readonly Validation[], cells: Cells): string {
  const [first, ...others] = found;
  if (!first) return "None";
  if (others.length > 0) return "MixedCriteria";
  if (!covers(first.areas, areasOfCells(cells))) return "Inconsistent";
  const { kind } = first.rule;
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function covers(areas: readonly Area[], wanted: readonly Area[]): boolean {
  return areas.reduce<readonly Area[]>(withoutArea, wanted).length === 0;
}

/** The one validation of all the cells. */
function only(cells: Cells): Validation | undefined {
  const found = validationsOn(cells);
  const [first] = found;
  return first && found.length === 1 && covers(first.areas, areasOfCells(cells)) ? first : undefined;
}

/** Takes what the cells had, and gives them something else. */
function put(cells: Cells, validation: Omit<Validation, "areas"> | undefined): void {
  const sheet = sheetOf(cells);
  demandAllowed(sheet);
  const areas = areasOfCells(cells);
  const others = sheet
    .layout()
    .validations.map((other) => ({ ...other, areas: areas.reduce(withoutArea, other.areas) }))
    .filter((other) => other.areas.length > 0);
  const validations = validation ? [...others, { areas, ...validation }] : others;
  cells.context.change({ kind: "extrasSet", sheetId: sheet.id, extras: { validations } });
}

function update(cells: Cells, members: Partial<Omit<Validation, "areas" | "rule">>): void {
  const { areas: _, ...before } = only(cells) ?? refuse();
  put(cells, { ...before, ...members });
}

function alertOf(value: Json): ValidationAlert {
  if (!isJsonObject(value)) throw invalidArgument("the alert is an object");
  const { title = "", message = "", showAlert = true, style = "Stop" } = value;
  const alert = { title: textOf(title), message: textOf(message), isShown: flagOf(showAlert), style: choiceOf(style, alertStyles) };
  if (alert.title.length > titleLengthMax || alert.message.length > messageLengthMax) throw invalidArgument("the alert is too long");
  return alert;
}

function refuse(): never {
  throw invalidArgument("the cells have no rule, or several");
}
