import type { TemplateProblem, TemplateRequest } from "../app";
import type { EditionId } from "../core";

/** What is said where new workbooks are made, in the pane and on the command line. */
export interface TemplateWords {
  readonly title: string;
  readonly intro: string;
  readonly formNote: string;
  readonly yearLabel: string;
  readonly monthsLabel: string;
  readonly months: (count: number) => string;
  readonly editionLabel: string;
  readonly editionOfPeriod: (edition: EditionId) => string;
  readonly senderLabel: string;
  readonly senders: { readonly nation: string; readonly province: string };
  readonly provinceLabel: string;
  readonly chooseProvince: string;
  readonly unitsLabel: string;
  readonly unitsHint: string;
  readonly counted: (counts: { readonly units: number; readonly officers: number }) => string;
  readonly lock: string;
  readonly lockHint: string;
  readonly add: string;
  readonly download: string;
  readonly running: string;
  readonly added: (sheets: readonly string[]) => string;
  readonly made: (file: string) => string;
  readonly problems: Readonly<Record<TemplateProblem, string>>;
  /** Without its ending. */
  readonly fileName: (request: TemplateRequest) => string;
}
