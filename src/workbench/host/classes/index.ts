import { emulatedMembers, hostObject, type EmulatedClass, type ExcelClass } from "../excelClass";
import type { HostObjects } from "../hostContext";
import { application } from "./application";
import { autoFilter } from "./autoFilter";
import { chartAxesClasses } from "./charts/chartAxes";
import { chartClasses } from "./charts/chart";
import { chartCollection } from "./charts/chartCollection";
import { chartSeriesClasses } from "./charts/chartSeries";
import { commentClasses, commentCollection } from "./comments";
import { conditionalFormatClasses } from "./conditionalFormat";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { conditionalStyleClasses } from "./conditionalRangeFormat";
import { customXmlClasses } from "./customXmlParts";
import { dataBarClasses } from "./dataBarFormat";
import { dataValidation } from "./dataValidation";
import { formatProtection } from "./formatProtection";
import { freezePanes } from "./freezePanes";
import { nameClasses, namedItemCollection } from "./namedItems";
import { pageLayoutClasses } from "./pageLayout";
import { range } from "./range";
import { rangeAreas, rangeAreasClasses } from "./rangeAreas";
import { rangeBorderClasses } from "./rangeBorders";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { rangeFormat } from "./rangeFormat";
import { runtime } from "./runtime";
import { settingClasses } from "./settings";
import { tableClasses, tableCollection, tableScopedCollection } from "./tables";
import { workbook } from "./workbook";
import { workbookProtection } from "./workbookProtection";
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
  tablesOver: (cells) => hostObject(tableScopedCollection, cells),
  comments: (target) => hostObject(commentCollection, target),
};

const classes: readonly ExcelClass<never>[] = [
  application,
  autoFilter,
  chartCollection,
  dataValidation,
  formatProtection,
  freezePanes,
  range,
  rangeFill,
  rangeFont,
  rangeFormat,
  runtime,
  workbook,
  workbookProtection,
  worksheet,
  worksheetCollection,
  worksheetProtection,
  conditionalFormatCollection,
  ...Object.values(chartAxesClasses),
  ...Object.values(chartClasses),
  ...Object.values(chartSeriesClasses),
  ...Object.values(commentClasses),
  ...Object.values(conditionalFormatClasses),
  ...Object.values(conditionalStyleClasses),
  ...Object.values(customXmlClasses),
  ...Object.values(dataBarClasses),
  ...Object.values(nameClasses),
  ...Object.values(pageLayoutClasses),
  ...Object.values(rangeAreasClasses),
  ...Object.values(rangeBorderClasses),
  ...Object.values(settingClasses),
  ...Object.values(tableClasses),
];

/** What is emulated, class by class. */
export const emulatedClasses: readonly EmulatedClass[] = classes.map((one) => emulatedMembers(one));
