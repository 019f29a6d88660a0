import { sides, trendOf, type Summary, type SummaryQuestion, type SummaryUnit } from "../../core";
import { Fold } from "../results/Fold";
import { Movement } from "./Movement";
import { PictureCard } from "./PictureCard";
import { RankingList } from "./RankingList";
import { Trend } from "./Trend";
import { useSummaryWords } from "./useSummaryWords";

interface DashboardDetailsProps {
  readonly question: SummaryQuestion;
  readonly summary: Summary;
  /** The chosen unit; `undefined` for all together. */
  readonly unit: SummaryUnit | undefined;
  readonly shown: SummaryUnit;
  readonly title: string;
  readonly moment: () => string;
}

/** What stands behind the tiles, each to unfold. */
export function DashboardDetails({ question, summary, unit, shown, title, moment }: DashboardDetailsProps) {
  const told = useSummaryWords();
  const ranked = sides.filter((side) => summary.units.some(({ ranks }) => ranks[side] !== undefined));
  const trends = sides.map((side) => ({ side, points: trendOf(question, side, unit) })).filter(({ points }) => points.length > 1);
  return (
    <div>
      {summary.units.length > 1 &&
        ranked.map((side, index) => (
          <Fold key={side} summary={told.rankingTitle(side)} isOpenAtFirst={index === 0}>
            {summary.groups.map((group, at) => (
              <RankingList key={at} {...{ summary, group, side }} chosen={unit?.label} />
            ))}
          </Fold>
        ))}
      {trends.length > 0 && (
        <Fold summary={told.trendTitle} isOpenAtFirst>
          {trends.map((trend) => (
            <Trend key={trend.side} {...trend} />
          ))}
        </Fold>
      )}
      <Fold summary={told.movementTitle} isOpenAtFirst={false}>
        <Movement unit={shown} />
      </Fold>
      <Fold summary={told.picture.title} isOpenAtFirst={false}>
        <PictureCard title={title} subtitle={told.picture.checkedBy(moment())} unit={shown} />
      </Fold>
    </div>
  );
}
