import type { EditionId, Recognition } from "../../core";
import type { Words } from "../../locale";
import type { Clock } from "../state/state";
import { recordCountOf, understandings, type Understanding } from "../state/understanding";

/** What was recognised, and the edition of the forms that a person chose for all of it. */
export interface UnderstoodRecognition extends Recognition {
  readonly edition?: EditionId | undefined;
}

/** One line about all that was understood: when it was read, how much, of which period and edition, and in which unit of money. */
export function understoodLine(words: Words, recognition: UnderstoodRecognition, at: Clock): string {
  const { pane } = words;
  const { tables, sheetsWithoutTable, doubts, edition } = recognition;
  const groups = understandings(tables, edition);
  const parts = [
    `${pane.checkedAt(at)}: ${pane.recognised({ tables: tables.length, records: recordCountOf(tables) })}`,
    oneOf(groups.map((group) => periodAndEdition(words, group)), pane.severalPeriods),
    oneOf(groups.map((group) => moneyText(words, group)), pane.severalMoneyUnits),
    sheetsWithoutTable.length > 0 && pane.sheetsWithoutTable(sheetsWithoutTable.length),
    doubts.length > 0 && pane.doubts(doubts.length),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** What was understood of tables that are alike: period, edition, unit of money, rows. */
export function understoodDetails(words: Words, group: Understanding): string {
  return [group.edition, moneyText(words, group), words.pane.tableRecords(group.recordCount)].filter(Boolean).join(" · ");
}

/** The period, or that none was found. */
export function periodText({ pane, periodName }: Words, { period }: Understanding): string {
  return period === undefined ? pane.periodUnknown : periodName(period);
}

function periodAndEdition(words: Words, group: Understanding): string {
  return group.period === undefined ? words.pane.periodUnknown : `${periodText(words, group)} (${group.edition})`;
}

function moneyText({ moneyUnitNames, pane }: Words, { moneyUnit }: Understanding): string {
  if (moneyUnit === "none") return "";
  return (moneyUnit !== "unknown" && moneyUnitNames.get(moneyUnit)) || pane.moneyUnitUnknown;
}

function oneOf(texts: readonly string[], several: (count: number) => string): string {
  const different = [...new Set(texts.filter((text) => text !== ""))];
  return different.length > 1 ? several(different.length) : (different[0] ?? "");
}
