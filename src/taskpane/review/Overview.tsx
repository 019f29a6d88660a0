import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReturnList, SummarySources } from "../../app";
import { useWords } from "../frame/WordsContext";
import { Fold } from "../results/Fold";
import { ExportLine, ExportStatus } from "./exports/ExportLine";
import type { Exports } from "./exports/useExports";
import { useReviewWords } from "./useReviewWords";

const useStyles = makeStyles({
  overview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface OverviewProps {
  readonly sources: SummarySources;
  readonly lists: readonly ReturnList[];
  readonly exports: Exports;
}

/** What all submissions say together, who is missing, and what can be taken away of them. */
export function Overview({ sources, lists, exports }: OverviewProps) {
  const styles = useStyles();
  const { periodName } = useWords();
  const { exports: words } = useReviewWords();
  const { period, returns, missing } = sources.summary;
  const facts = [period && words.period(periodName(period)), words.units(returns.length)].filter(Boolean).join(". ");
  return (
    <section className={styles.overview}>
      <p className={styles.text}>{facts}.</p>
      {missing.length > 0 && (
        <Fold summary={words.missing(missing.length)} isOpenAtFirst={missing.length <= 5}>
          {missing.join(", ")}.
        </Fold>
      )}
      {returns.length > 0 && <ExportLine name={words.summary} isBusy={exports.isBusy} onXlsx={() => void exports.saveSummary(sources)} />}
      <ExportLine
        name={words.allReturnLists}
        isBusy={exports.isBusy}
        onXlsx={() => void exports.saveLists(lists, ".xlsx")}
        onText={() => void exports.saveLists(lists, ".txt")}
      />
      <ExportStatus notice={exports.notice} />
    </section>
  );
}
