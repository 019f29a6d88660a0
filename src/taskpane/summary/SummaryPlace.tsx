import { makeStyles, tokens } from "@fluentui/react-components";
import { NarrativePlace } from "../narrative/NarrativePlace";
import type { PlaceProps } from "../places/placeProps";
import { Fold } from "../results/Fold";
import { Dashboard } from "./Dashboard";
import { useKeptSummary } from "./keptSummary";
import { SheetButton } from "./SheetButton";
import { useSummaryWords } from "./useSummaryWords";

const useStyles = makeStyles({ place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 } });

/** What leaders read, made of the figures that were checked: a dashboard, a sheet, and the report. */
export function SummaryPlace({ state: { activity, checked }, actions, joints }: PlaceProps) {
  const { workbook, moment } = joints;
  const styles = useStyles();
  const told = useSummaryWords();
  const [kept, change] = useKeptSummary(workbook);
  const isBusy = activity.kind === "working";
  const report = (
    <NarrativePlace
      outcome={checked?.outcome}
      isBusy={isBusy}
      joints={joints}
      text={kept.reportText}
      onType={(reportText) => change({ reportText })}
      onCheck={() => void actions.run("check")}
      onShowCell={(at) => void actions.showCell(at)}
    />
  );
  if (!checked) return report;
  return (
    <div className={styles.place}>
      <SheetButton workbook={workbook} choice={kept.choice} moment={moment} isBusy={isBusy} />
      <div>
        <Fold summary={told.dashboardTitle} isOpenAtFirst>
          <Dashboard outcome={checked.outcome} state={kept} moment={moment} onChange={change} />
        </Fold>
        <Fold summary={told.reportTitle} isOpenAtFirst>
          {report}
        </Fold>
      </div>
    </div>
  );
}
