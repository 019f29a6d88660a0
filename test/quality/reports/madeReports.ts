import type { ClaimKind, Side } from "../../../src/core";
import { seededChance, type Chance } from "../seededRandom";
import { distortions, type DistortionName } from "./distortions";
import { hundredthsOf, sideFacts, type SideFacts } from "./reportFacts";
import * as wording from "./reportWording";
import { say, sayAmount, sayChange, sayPercent, type ReportWriter } from "./reportWriter";

/** A text with known truth. */
export interface KnownReport {
  readonly id: string;
  readonly text: string;
  /** "count cases accepted 8169", in the order of the text. */
  readonly figures: readonly string[];
  /** Texts of figures that do not fit the others; empty for a consistent report. */
  readonly wrong: readonly string[];
}

/** What is made wrong: a sum, a rate, a share, a distance from a stated target, or a relative change. */
const mistakes = ["accepted", "rate", "share", "targetDifference", "relativeChange", "swappedRates"] as const;
type Mistake = (typeof mistakes)[number];

interface SideStory {
  readonly side: Side;
  readonly facts: SideFacts;
  readonly other: SideFacts;
  readonly mistake: Mistake | undefined;
}

const unitWord = (side: Side): string => (side === "cases" ? "việc" : "tiền");
const direction = (chance: Chance, change: number): string => (change < 0 ? chance.oneOf(["giảm", "thấp hơn"]) : chance.oneOf(["tăng", "tăng", "cao hơn"]));

function count(writer: ReportWriter, { side, facts }: SideStory, indicator: wording.ToldCount): void {
  const phrase = writer.chance.oneOf(wording.countPhrases[indicator]).replace("{}", unitWord(side));
  sayAmount(writer, { side, indicator, phrase }, facts[indicator]);
}

function opening(writer: ReportWriter, story: SideStory): void {
  const { side, facts, mistake } = story;
  const isPlanted = mistake === "accepted";
  const phrase = writer.chance.oneOf(wording.countPhrases.accepted).replace("{}", unitWord(side));
  const value = isPlanted ? facts.accepted + Math.ceil(facts.accepted * 0.09) + 3 : facts.accepted;
  sayAmount(writer, { side, indicator: "accepted", phrase, isPlanted }, value);
  say(writer, writer.chance.oneOf([", trong đó: ", " (trong đó ", ", gồm "]));
  count(writer, story, "carriedIn");
  say(writer, writer.chance.oneOf([", ", "; ", " và "]));
  count(writer, story, "newlyAccepted");
  if (writer.text.lastIndexOf(" (trong đó ") > writer.text.lastIndexOf(")")) say(writer, ")");
}

function deductions(writer: ReportWriter, story: SideStory): void {
  say(writer, writer.chance.oneOf([". Sau khi trừ ", ". ", "; "]));
  count(writer, story, "entrusted");
  say(writer, ", ");
  count(writer, story, "withdrawn");
  say(writer, ", ");
  count(writer, story, "toEnforce");
}

function share(writer: ReportWriter, { side, facts, mistake }: SideStory, indicator: "eligible" | "notEligible"): void {
  const isPlanted = mistake === "share" && indicator === "eligible";
  const value = hundredthsOf(facts[indicator], facts.toEnforce) + (isPlanted ? 731 : 0);
  sayPercent(writer, "share", { side, indicator, phrase: writer.chance.oneOf(wording.sharePhrases), isPlanted }, value);
}

function classification(writer: ReportWriter, story: SideStory): void {
  say(writer, writer.chance.oneOf([", trong đó ", ". Trong đó, ", "; trong đó: "]));
  count(writer, story, "eligible");
  share(writer, story, "eligible");
  if (writer.chance.even() < 0.5) return;
  say(writer, writer.chance.oneOf(["; ", ", ", " và "]));
  count(writer, story, "notEligible");
  share(writer, story, "notEligible");
}

function change(writer: ReportWriter, { side, facts, mistake }: SideStory): void {
  const more = facts.finished - facts.finishedEarlier;
  if (more === 0) return;
  const { chance } = writer;
  const word = direction(chance, more);
  sayChange(writer, { side, indicator: "finished", phrase: chance.oneOf(wording.changePhrases).replace("^", word) }, more);
  const relative = Math.sign(more) * hundredthsOf(Math.abs(more), facts.finishedEarlier);
  const isPlanted = mistake === "relativeChange";
  sayPercent(writer, "relativeChange", { side, indicator: "finished", phrase: chance.oneOf(wording.relativePhrases).replace("~", word), isPlanted }, relative + Math.sign(more) * (isPlanted ? 413 : 0));
}

function rate(writer: ReportWriter, { side, facts, other, mistake }: SideStory): number {
  const right = hundredthsOf(facts.finished, facts.eligible);
  const swapped = hundredthsOf(other.finished, other.eligible);
  const value = mistake === "rate" ? right + 137 : mistake === "swappedRates" && Math.abs(swapped - right) > 5 ? swapped : right;
  sayPercent(writer, "rate", { side, phrase: writer.chance.oneOf(wording.ratePhrases), isPlanted: value !== right }, value);
  return value;
}

function results(writer: ReportWriter, story: SideStory): void {
  const { side, facts, mistake } = story;
  const { chance } = writer;
  say(writer, chance.oneOf([". Trong số có điều kiện thi hành, ", ". ", "; "]));
  count(writer, story, "finished");
  if (chance.even() < 0.6 || mistake === "relativeChange") change(writer, story);
  const value = rate(writer, story);
  if (chance.even() < 0.6) points(writer, "pointChange", { side, up: wording.pointPhrases, down: wording.pointPhrases }, value - facts.rateEarlierHundredths);
  if (chance.even() < 0.7 || mistake === "targetDifference") againstTarget(writer, story, value);
  if (chance.even() < 0.4) closing(writer, story);
  say(writer, ". ");
}

function againstTarget(writer: ReportWriter, { side, facts, mistake }: SideStory, rateHundredths: number): void {
  const isPlanted = mistake === "targetDifference";
  points(writer, "targetDifference", { side, up: wording.overPhrases, down: wording.shortPhrases, isPlanted }, rateHundredths - facts.targetHundredths + (isPlanted ? 211 : 0));
  if (writer.chance.even() < 0.5 || isPlanted) sayPercent(writer, "target", { side, phrase: writer.chance.oneOf(wording.targetPhrases) }, facts.targetHundredths);
}

function closing(writer: ReportWriter, story: SideStory): void {
  say(writer, "; ");
  count(writer, story, "carriedOut");
}

interface Points {
  readonly side: Side;
  readonly up: readonly [string, ...string[]];
  readonly down: readonly [string, ...string[]];
  readonly isPlanted?: boolean;
}

function points(writer: ReportWriter, kind: ClaimKind, { side, up, down, isPlanted = false }: Points, hundredths: number): void {
  if (hundredths === 0) return;
  const phrase = writer.chance.oneOf(hundredths < 0 ? down : up).replace("^", direction(writer.chance, hundredths));
  sayPercent(writer, kind, { side, phrase: Math.abs(hundredths) < 2500 ? phrase : phrase.replace("vượt chỉ tiêu được giao là #", "vượt # so với chỉ tiêu"), isPlanted }, hundredths);
}

function sideStory(writer: ReportWriter, story: SideStory): void {
  say(writer, writer.chance.oneOf(wording.sideLeads[story.side]));
  opening(writer, story);
  deductions(writer, story);
  classification(writer, story);
  results(writer, story);
}

/** A report of both sides; with a mistake in one of them on request. */
export function madeReport(seed: number, distortion: DistortionName, isWrong: boolean): KnownReport {
  const chance = seededChance(seed);
  const writer: ReportWriter = { chance, figures: [], planted: [], text: "" };
  const mistake = isWrong ? chance.oneOf(mistakes) : undefined;
  const wrongSide = chance.oneOf<Side>(["cases", "money"]);
  const [cases, money] = [sideFacts(chance, 9_000), sideFacts(chance, chance.oneOf([600_000_000, 90_000_000, 2_000_000_000]))];
  say(writer, chance.oneOf(wording.distractors));
  say(writer, chance.oneOf(wording.leads));
  sideStory(writer, { side: "cases", facts: cases, other: money, mistake: wrongSide === "cases" ? mistake : undefined });
  say(writer, chance.oneOf(["", "\n\n", "\n"]));
  sideStory(writer, { side: "money", facts: money, other: cases, mistake: wrongSide === "money" ? mistake : undefined });
  say(writer, chance.oneOf(wording.distractors));
  return { id: `${distortion} ${seed}`, text: distortions[distortion](writer.text, chance), figures: writer.figures, wrong: writer.planted };
}
