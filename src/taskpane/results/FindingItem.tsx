import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { CellRef, Finding } from "../../core";
import { cellName } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { SeverityIcon } from "../look/SeverityIcon";
import { visuallyHidden } from "../look/visuallyHidden";
import { Dismissal } from "./Dismissal";
import { FindingMore } from "./FindingMore";

const useStyles = makeStyles({
  finding: {
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  jump: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  /** Room for the button in the corner. */
  head: { paddingRight: "28px", display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  who: { flex: "1 1 100px", minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  cell: {
    flexShrink: 0,
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    textAlign: "right",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  meta: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  sentence: { display: "block", overflowWrap: "break-word" },
  hidden: visuallyHidden,
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly isCurrent: boolean;
  /** Whether the Tab key stops here; the arrow keys go from one finding to the next. */
  readonly isTabStop: boolean;
  readonly onShow: (finding: Finding, at: CellRef) => void;
}

/** One finding: whose figure, which cell, what is wrong, and what would mend it. Rows that stay in sight are not drawn anew while a long list scrolls. */
export const FindingItem = memo(function FindingItem({ finding, isCurrent, isTabStop, onShow }: FindingItemProps) {
  const styles = useStyles();
  const words = useWords();
  const [at, ...others] = finding.cells;
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <Dismissal {...{ finding, tabIndex }} className={mergeClasses(styles.finding, isCurrent && styles.current)}>
      <button
        type="button"
        className={styles.jump}
        tabIndex={tabIndex}
        aria-current={isCurrent ? "true" : undefined}
        data-finding=""
        onClick={() => onShow(finding, at)}
      >
        <SeverityIcon severity={finding.severity} />
        <span>
          <span className={styles.head}>
            <span className={styles.hidden}>{words.severityOfOne[finding.severity]}: </span>
            <span className={styles.who}>
              {finding.recordLabel || words.pane.wholeTable}
              {finding.side && <span className={styles.meta}> {words.sideNames[finding.side]}</span>}
            </span>
            <span className={styles.cell}>{cellName(at)}</span>
          </span>
          <span className={styles.sentence}>{words.findingSentence(finding)}</span>
          {isCurrent && others.length > 0 && <span className={styles.meta}>{words.pane.otherCells(others.length)}</span>}
        </span>
      </button>
      <FindingMore {...{ finding, isCurrent, tabIndex, onShow }} />
    </Dismissal>
  );
});
