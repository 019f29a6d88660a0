import type { ClaimExplanation, ClaimKind, ClaimVerdict, ParagraphFacts, Relation } from "../core";

/** How a paragraph tells money: every digit ("470 tỷ 581 triệu 046 nghìn đồng"), or the first few ("470,58 tỷ đồng"). */
export type MoneyStyle = "full" | "rounded";

/** A comparison in the texts of its numbers. */
export interface ComparisonText {
  readonly stated: string;
  readonly computed: string;
  readonly difference: string;
}

/** The words of the report: the paragraph made of the figures, and a text held against them. */
export interface NarrativeWords {
  readonly paragraph: (facts: ParagraphFacts, money: MoneyStyle) => string;
  readonly kindNames: Readonly<Record<ClaimKind, string>>;
  readonly verdictNames: Readonly<Record<ClaimVerdict, string>>;
  readonly relationNames: Readonly<Record<Relation, string>>;
  readonly explanations: Readonly<Record<ClaimExplanation, string>>;
  readonly comparison: (numbers: ComparisonText) => string;
  readonly writeTitle: string;
  readonly checkTitle: string;
  readonly table: string;
  readonly unit: string;
  readonly length: string;
  readonly lengths: Readonly<Record<"short" | "full", string>>;
  readonly money: string;
  readonly moneyStyles: Readonly<Record<MoneyStyle, string>>;
  readonly nothingToTell: string;
  readonly copy: string;
  /** Puts the paragraph into the sheet of the report. */
  readonly putInSheet: string;
  /** Puts the paragraph into the cell that the person stands on. */
  readonly putInCell: string;
  readonly reportSheetName: string;
  readonly reportSheetTitle: string;
  readonly putDone: (sheet: string) => string;
  readonly putInCellDone: (cell: string) => string;
  readonly cellNotEmpty: (cell: string) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly against: (unit: string) => string;
  readonly compare: string;
  readonly noFigures: string;
  readonly summary: (counts: Readonly<Record<ClaimVerdict, number>>) => string;
  readonly markedText: string;
  readonly wrongOnes: string;
  readonly showCell: (cell: string) => string;
}
