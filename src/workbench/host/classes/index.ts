import { emulatedMembers, hostObject, type EmulatedClass } from "../excelClass";
import type { HostObjects } from "../hostContext";
import { notEmulated } from "../refusal";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { worksheet } from "./worksheet";

export { workbook } from "./workbook";

/** Makes the objects that classes refer to. */
export const classObjects: HostObjects = {
  range: (cells) => hostObject(range, cells),
  ranges: (cells) => hostObject(rangeAreas, cells),
  worksheet: (target) => hostObject(worksheet, target),
  rangeFormat: () => refuse(),
  conditionalFormats: () => refuse(),
  conditionalStyle: () => refuse(),
  names: () => refuse(),
  tables: () => refuse(),
  comments: () => refuse(),
};

function refuse(): never {
  throw notEmulated("this");
}

/** What is emulated, class by class. */
export const emulatedClasses: readonly EmulatedClass[] = [emulatedMembers(range)];
