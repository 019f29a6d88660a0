import type { CalendarDay } from "../model/period";
import type { Containment, Identity, Inequality } from "./identity";

/** Names an edition of the reporting regime by the circular that brought it. */
export type EditionId = "TT 08/2015" | "TT 06/2019" | "TT 05/2024" | "TT 05/2026";

/** An edition of the forms: what it is called, which periods it is for, and what must hold in its tables. */
export interface Edition {
  readonly id: EditionId;
  /** The title in the language of the law. */
  readonly title: string;
  readonly legalReference: string;
  readonly issued: CalendarDay;
  /** The earliest period end that it is for; `undefined` for the first edition, which also reads older tables. */
  readonly firstPeriodEnd: CalendarDay | undefined;
  /** The last period end that it is for; `undefined` while it is in force. */
  readonly lastPeriodEnd: CalendarDay | undefined;
  readonly identities: readonly Identity[];
  readonly containments: readonly Containment[];
  readonly inequalities: readonly Inequality[];
}
