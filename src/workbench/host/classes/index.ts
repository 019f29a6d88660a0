import { emulatedMembers, hostObject, type EmulatedClass, type ExcelClass } from "../excelClass";
import type { HostObjects } from "../hostContext";
import { application } from "./application";
import { commentClasses, commentCollection } from "./comments";
import { conditionalFormatClasses } from "./conditionalFormat";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { conditionalStyleClasses } from "./conditionalRangeFormat";
import { customXmlClasses } from "./customXmlParts";
import { formatProtection } from "./formatProtection";
import { freezePanes } from "./freezePanes";
import { nameClasses, namedItemCollection } from "./namedItems";
import { range } from "./range";
import { rangeAreas, rangeAreasClasses } from "./rangeAreas";
import { rangeBorderClasses } from "./rangeBorders";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { rangeFormat } from "./rangeFormat";
import { runtime } from "./runtime";
import { settingClasses } from "./settings";
import { tableClasses, tableCollection } from "./tables";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";
import { worksheetProtection } from "./worksheetProtection";

export { workbook };

/** Makes the objects that classes refer to. */
export const classObjects: HostObjects = {
  range: (cells) => hostObject(range, cells),
  ranges: (cells) => hostObject(rangeAreas, cells),
  rangeFormat: (cells) => hostObject(rangeFormat, cells),
  worksheet: (target) => hostObject(worksheet, target),
  conditionalFormats: (cells) => hostObject(conditionalFormatCollection, cells),
  names: (target) => hostObject(namedItemCollection, target),
  tables: (target) => hostObject(tableCollection, target),
  comments: (target) => hostObject(commentCollection, target),
};

const classes: readonly ExcelClass<never>[] = [
  application,
  formatProtection,
  freezePanes,
  range,
  rangeFill,
  rangeFont,
  rangeFormat,
  runtime,
  workbook,
  worksheet,
  worksheetCollection,
  worksheetProtection,
  conditionalFormatCollection,
  ...Object.values(commentClasses),
  ...Object.values(conditionalFormatClasses),
  ...Object.values(conditionalStyleClasses),
  ...Object.values(customXmlClasses),
  ...Object.values(nameClasses),
  ...Object.values(rangeAreasClasses),
  ...Object.values(rangeBorderClasses),
  ...Object.values(settingClasses),
  ...Object.values(tableClasses),
];

/** What is emulated, class by class. */
export const emulatedClasses: readonly EmulatedClass[] = classes.map((one) => emulatedMembers(one));
