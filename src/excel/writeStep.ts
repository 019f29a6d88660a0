/** Something to ask of Excel, and roughly how many characters the asking takes. */
export interface WriteStep {
  readonly length: number;
  readonly queue: (workbook: Excel.Workbook) => void;
}
