import { allFinished } from "./allFinished";
import { columnUnitFactor } from "./columnUnitFactor";
import { cumulativeFell } from "./cumulativeFell";
import { denominatorShrank } from "./denominatorShrank";
import type { Detector } from "./detector";
import { heapedAboveTarget } from "./heapedAboveTarget";
import { impliedFigure } from "./impliedFigure";
import { mostlyTerminated } from "./mostlyTerminated";
import { openingAboveClosing } from "./openingAboveClosing";
import { repeatedValues } from "./repeatedValues";
import { rowsExchanged } from "./rowsExchanged";
import { sameAsEarlier } from "./sameAsEarlier";
import { sameRate } from "./sameRate";
import { sidesSwapped } from "./sidesSwapped";
import { unitFactor } from "./unitFactor";
import { unlikeOtherUnits } from "./unlikeOtherUnits";
import { unusualChange } from "./unusualChange";
import { yearEndShift } from "./yearEndShift";

/** Every way to look for the unusual; those that explain most come first. */
export const detectors: readonly Detector[] = [
  ...[columnUnitFactor, sidesSwapped, rowsExchanged, unitFactor, sameAsEarlier, cumulativeFell, openingAboveClosing, yearEndShift, repeatedValues, unusualChange, allFinished, denominatorShrank],
  ...[unlikeOtherUnits, mostlyTerminated, sameRate, heapedAboveTarget, impliedFigure],
];
