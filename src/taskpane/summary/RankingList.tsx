import { makeStyles, tokens } from "@fluentui/react-components";
import type { Side, Summary, SummaryGroup, SummaryUnit } from "../../core";
import { RowList } from "../lists/RowList";
import { RankingRow } from "./RankingRow";
import { useSummaryWords } from "./useSummaryWords";

const useStyles = makeStyles({ title: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold } });

interface RankingListProps {
  readonly summary: Summary;
  readonly group: SummaryGroup;
  readonly side: Side;
  readonly chosen: string | undefined;
}

/** The units of a group from the best to the last. Those without a figure come last. */
export function RankingList({ summary: { ranking, groups }, group, side, chosen }: RankingListProps) {
  const styles = useStyles();
  const told = useSummaryWords();
  const units = inOrder(group.units, side);
  const greatest = Math.max(...units.map((unit) => Math.abs(unit.bySide[side]?.[ranking] ?? 0)));
  const name = (group.region && told.regions[group.region]) ?? group.province ?? told.otherRegion;
  return (
    <div>
      {groups.length > 1 && <h3 className={styles.title}>{name}</h3>}
      <RowList
        count={units.length}
        label={groups.length > 1 ? `${told.rankingTitle(side)}: ${name}` : told.rankingTitle(side)}
        keyOf={(index) => `${index} ${units[index]?.label ?? ""}`}
        stopIndex={0}
        estimatedRowHeight={26}
        row={(index) => {
          const unit = units[index];
          return unit && <RankingRow {...{ unit, side, ranking, greatest }} isChosen={unit.label === chosen} />;
        }}
      />
    </div>
  );
}

function inOrder(units: readonly SummaryUnit[], side: Side): readonly SummaryUnit[] {
  const placeOf = ({ ranks }: SummaryUnit) => ranks[side]?.number ?? Number.MAX_SAFE_INTEGER;
  return [...units].sort((one, other) => placeOf(one) - placeOf(other));
}
