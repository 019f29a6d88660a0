import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef, Finding, SourceCell } from "../../core";
import { cellName } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { SeverityIcon } from "../look/SeverityIcon";
import { visuallyHidden } from "../look/visuallyHidden";
import { WhyRule } from "../results/WhyRule";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  finding: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  who: { fontWeight: tokens.fontWeightSemibold },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  sentence: { overflowWrap: "break-word" },
  hidden: visuallyHidden,
});

interface FindingLinesProps {
  readonly findings: readonly Finding[];
  readonly label: string;
  /** Absent where the cells stand in another file. */
  readonly onShowCell?: ((at: CellRef) => void) | undefined;
}

/** Findings that are only told: what is the matter, where, and why it matters. */
export function FindingLines({ findings, label, onShowCell }: FindingLinesProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <ul className={styles.list} aria-label={label}>
      {findings.map((finding) => (
        <li key={finding.id} className={styles.finding}>
          <SeverityIcon severity={finding.severity} />
          <div>
            <span className={styles.hidden}>{words.severityOfOne[finding.severity]}: </span>
            <span className={styles.who}>{finding.recordLabel || words.pane.wholeTable}</span>
            {finding.side && ` ${words.sideNames[finding.side]}`}
            <div className={styles.sentence}>{words.findingSentence(finding)}</div>
            <div className={styles.cells}>{onShowCell ? finding.cells.map((at) => <FindingCell key={cellName(at)} {...{ at, onShowCell }} />) : cellName(finding.cells[0])}</div>
            <WhyRule ruleId={finding.ruleId} tabIndex={0} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A cell of another file cannot be shown; it is named with its file. */
function FindingCell({ at, onShowCell }: { readonly at: SourceCell; readonly onShowCell: (at: CellRef) => void }) {
  if (at.file !== undefined) return <span>{`${at.file}: ${cellName(at)}`}</span>;
  return <CellLink at={at} onShowCell={onShowCell} />;
}
