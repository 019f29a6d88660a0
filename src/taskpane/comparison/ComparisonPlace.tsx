import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Words } from "../../locale";
import { useWords } from "../frame/WordsContext";
import type { PlaceProps } from "../places/placeProps";
import type { ComparisonKind, ComparisonNotice } from "./comparisonState";
import { PeriodScreen } from "./PeriodScreen";
import { useComparison } from "./useComparison";
import { useComparisonWords } from "./useComparisonWords";
import { VersionScreen } from "./VersionScreen";
import { Working } from "./Working";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  kinds: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, margin: 0, padding: 0, border: "none" },
  kind: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "28px", cursor: "pointer" },
});

const kinds: readonly ComparisonKind[] = ["periods", "version"];

/** The figures of this period beside those of another one, or beside what was sent before for the same period. */
export function ComparisonPlace({ actions, joints }: PlaceProps) {
  const styles = useStyles();
  const words = useWords();
  const told = useComparisonWords();
  const screen = useComparison(joints);
  const { kind, work, notice } = screen.state;
  const showCell = (at: Parameters<typeof actions.showCell>[0]) => void actions.showCell(at);
  const doing = { reading: told.files.reading, comparing: kind === "periods" ? told.periods.comparing : told.version.comparing };
  return (
    <div className={styles.place}>
      <fieldset className={styles.kinds} aria-label={told.kindLabel}>
        {kinds.map((each) => (
          <label key={each} className={styles.kind}>
            <input type="radio" name="comparison-kind" checked={kind === each} disabled={work !== undefined} onChange={() => screen.chooseKind(each)} />
            {told.kinds[each]}
          </label>
        ))}
      </fieldset>
      <div role="status">
        {work !== undefined && <Working doing={doing[work]} onStop={screen.stop} />}
        {notice && <Notice notice={notice} words={words} highlighted={told.version.highlighted} />}
      </div>
      {kind === "periods" ? <PeriodScreen screen={screen} onShowCell={showCell} /> : <VersionScreen screen={screen} onShowCell={showCell} onClear={() => void actions.run("clear")} />}
    </div>
  );
}

interface NoticeProps {
  readonly notice: ComparisonNotice;
  readonly words: Words;
  readonly highlighted: (count: number) => string;
}

function Notice({ notice, words, highlighted }: NoticeProps) {
  const sentences =
    notice.kind === "refused"
      ? [words.hostFailures[notice.reason](notice.sheet)]
      : [highlighted(notice.outcome.highlightedCount), ...notice.outcome.leftAlone.map(({ sheet, reason }) => `${sheet}: ${words.leftAlone[reason]}`)];
  return (
    <MessageBar intent={notice.kind === "refused" ? "error" : "success"} layout="multiline">
      <MessageBarBody>{sentences.join(" ")}</MessageBarBody>
    </MessageBar>
  );
}
