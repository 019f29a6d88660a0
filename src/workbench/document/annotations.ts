/** A threaded comment on a cell. */
export interface Comment {
  readonly id: string;
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly text: string;
  readonly authorName: string;
  readonly authorEmail: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly isResolved: boolean;
}

/** A note on a cell: the yellow box of older versions. */
export interface Note {
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly text: string;
  readonly authorName: string;
}
