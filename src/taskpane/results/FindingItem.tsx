import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellRef, Finding } from "../../core";
import { cellName } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { SeverityIcon } from "../look/SeverityIcon";
import { visuallyHidden } from "../look/visuallyHidden";
import { useDecisions } from "./DecisionsContext";
import { DismissForm } from "./DismissForm";
import { legalReferences } from "./legalReferences";
import { Offers } from "./Offers";
import { WhyRule } from "./WhyRule";

const useStyles = makeStyles({
  finding: {
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
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
  head: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  who: { flex: "1 1 0", minWidth: "40%", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  cell: {
    flexShrink: 0,
    maxWidth: "60%",
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    textAlign: "right",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  meta: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  sentence: { display: "block", overflowWrap: "break-word" },
  more: { margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 39px`, display: "grid", rowGap: tokens.spacingVerticalXXS },
  also: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hidden: visuallyHidden,
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly isCurrent: boolean;
  /** Whether the Tab key stops here; the arrow keys go from one finding to the next. */
  readonly isTabStop: boolean;
  readonly onShow: (finding: Finding, at: CellRef) => void;
}

/** One finding: whose figure, which cell, what is wrong, and what would mend it. */
export function FindingItem({ finding, isCurrent, isTabStop, onShow }: FindingItemProps) {
  const styles = useStyles();
  const words = useWords();
  const [at, ...others] = finding.cells;
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <div className={mergeClasses(styles.finding, isCurrent && styles.current)}>
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
      <More finding={finding} isCurrent={isCurrent} tabIndex={tabIndex} onShow={onShow} />
    </div>
  );
}

type MoreProps = Pick<FindingItemProps, "finding" | "isCurrent" | "onShow"> & { readonly tabIndex: 0 | -1 };

/** What would mend the finding; of the current one also the way to set it aside, and its background. */
function More({ finding, isCurrent, tabIndex, onShow }: MoreProps) {
  const styles = useStyles();
  const { instead } = useDecisions();
  if (finding.proposals.length === 0 && !isCurrent) return null;
  return (
    <div className={styles.more}>
      {instead ? instead(finding) : <Offers {...{ finding, tabIndex, onShow }} />}
      {isCurrent && <Background finding={finding} />}
      {isCurrent && <WhyRule ruleId={finding.ruleId} tabIndex={tabIndex} />}
      {isCurrent && !instead && <DismissForm {...{ finding, tabIndex }} />}
    </div>
  );
}

/** What else fails for the same cause, and where the rule comes from. */
function Background({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const words = useWords();
  const legalReference = legalReferences.get(finding.ruleId);
  return (
    <>
      {finding.alsoBroken?.map((report, index) => (
        <p key={index} className={styles.also}>
          {words.pane.sameCause}: {words.findingSentence(report)}
        </p>
      ))}
      {legalReference !== undefined && (
        <p className={styles.also}>
          {words.pane.legalReference}: {legalReference}
        </p>
      )}
    </>
  );
}
