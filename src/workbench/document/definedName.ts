/** A name that stands for a reference, a formula or a constant. */
export interface DefinedName {
  readonly name: string;
  /** The sheet that the name belongs to; undefined for the whole workbook. */
  readonly scopeSheetId: string | undefined;
  /** With "=", such as "='Biểu 06'!$C$7:$D$9". */
  readonly formula: string;
  readonly isVisible: boolean;
  readonly comment: string;
}
