import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardDataBar32Regular } from "@fluentui/react-icons/svg/clipboard-data-bar";
import { MessagePanel } from "../frame/MessagePanel";
import { useWords } from "../frame/WordsContext";
import { NarrativePlace } from "../narrative/NarrativePlace";
import type { PlaceProps } from "../places/placeProps";
import { Fold } from "../results/Fold";
import { Dashboard } from "./Dashboard";
import { useKeptSummary } from "./keptSummary";
import { SheetButton } from "./SheetButton";
import { useSummaryWords } from "./useSummaryWords";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  sign: { color: tokens.colorNeutralForeground3 },
});

/** What leaders read, made of the figures that were checked: a dashboard, a sheet, and the report. */
export function SummaryPlace({ state: { activity, checked }, actions, joints }: PlaceProps) {
  const { workbook, moment } = joints;
  const styles = useStyles();
  const told = useSummaryWords();
  const [kept, change] = useKeptSummary(workbook);
  const isBusy = activity.kind === "working";
  if (!checked) return <NotChecked isBusy={isBusy} onCheck={() => void actions.run("check")} />;
  const { outcome } = checked;
  return (
    <div className={styles.place}>
      <SheetButton workbook={workbook} choice={kept.choice} moment={moment} isBusy={isBusy} />
      <div>
        <Fold summary={told.dashboardTitle} isOpenAtFirst>
          <Dashboard outcome={outcome} state={kept} moment={moment} onChange={change} />
        </Fold>
        <Fold summary={told.reportTitle} isOpenAtFirst>
          <NarrativePlace
            {...{ outcome, isBusy, joints }}
            text={kept.reportText}
            onType={(reportText) => change({ reportText })}
            onShowCell={(at) => void actions.showCell(at)}
          />
        </Fold>
      </div>
    </div>
  );
}

/** What there will be, and the one step that leads to it. */
function NotChecked({ isBusy, onCheck }: { readonly isBusy: boolean; readonly onCheck: () => void }) {
  const styles = useStyles();
  const told = useSummaryWords();
  const { pane } = useWords();
  return (
    <MessagePanel message={told.notChecked} icon={<ClipboardDataBar32Regular className={styles.sign} aria-hidden />}>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onCheck}>
        {pane.actions.check.name}
      </Button>
    </MessagePanel>
  );
}
