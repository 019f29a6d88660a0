/** The only door of the host that answers office.js. */
export { excelHost, refusalStatus, type ExcelHost, type ExcelHostOptions, type QueryReply } from "./excelHost";
export { installExcelHost, type InstallOptions } from "./installExcelHost";
export { emulatedClasses } from "./classes";
