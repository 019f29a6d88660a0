import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { FindingCounts } from "../../../app";
import { useWords } from "../../frame/WordsContext";
import { LinkButton } from "../../look/LinkButton";
import { SeverityIcon } from "../../look/SeverityIcon";
import { visuallyHidden } from "../../look/visuallyHidden";
import type { ReviewRow } from "../desk/reviewRows";
import { useReviewWords } from "../useReviewWords";
import { rowRemarks, rowTitle } from "./rowTexts";
import { SideCell } from "./SideCell";

const focus = { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } } as const;

const useStyles = makeStyles({
  cell: { padding: `${tokens.spacingVerticalXS} 2px 0`, verticalAlign: "top", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  name: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  count: { display: "flex", justifyContent: "flex-end", alignItems: "center", columnGap: "2px", "& svg": { width: "14px", height: "14px" } },
  remove: { display: "inline-flex", padding: "4px", border: "none", backgroundColor: "transparent", color: tokens.colorNeutralForeground3, cursor: "pointer", ":hover": { color: tokens.colorNeutralForeground1 }, ...focus },
  under: { padding: `0 2px ${tokens.spacingVerticalXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  remark: { display: "block" },
  trouble: { color: tokens.colorStatusDangerForeground1 },
  hidden: visuallyHidden,
});

/** What rows have in common. */
export interface UnitRowActions {
  readonly onOpen: (key: string) => void;
  readonly onRemove: (fileId: number) => void;
}

interface UnitRowProps extends UnitRowActions {
  readonly row: ReviewRow;
  readonly index: number;
  /** Whether the Tab key stops here; the arrow keys go from row to row. */
  readonly isTabStop: boolean;
}

/** A unit in two lines: its name with what was found, and below it its file with what is to be said of it. */
export function UnitRow(given: UnitRowProps) {
  const { row, index } = given;
  return (
    <>
      <tr aria-rowindex={index * 2 + 2}>
        <NameCell {...given} />
        {row.counts && <CountsCell counts={row.counts} />}
        {row.counts && <SideCell result={row.unit?.sides.cases} />}
        {row.counts && <SideCell result={row.unit?.sides.money} />}
        {row.isPart ? <td /> : <RemoveCell {...given} />}
      </tr>
      <tr aria-rowindex={index * 2 + 3}>
        <RemarksCell row={row} />
      </tr>
    </>
  );
}

function RemarksCell({ row }: Pick<UnitRowProps, "row">) {
  const styles = useStyles();
  const { table } = useReviewWords();
  const isFailed = row.file.state.kind === "failed";
  return (
    <td colSpan={5} className={styles.under}>
      {row.line && row.file.name}
      {rowRemarks(row, table).map((remark) => (
        <span key={remark} className={mergeClasses(styles.remark, isFailed && styles.trouble)}>
          {remark}
        </span>
      ))}
    </td>
  );
}

function NameCell({ row, isTabStop, onOpen }: UnitRowProps) {
  const styles = useStyles();
  const { table } = useReviewWords();
  const title = rowTitle(row, table);
  return (
    <th scope="row" colSpan={row.line ? 1 : 4} className={mergeClasses(styles.cell, styles.name)}>
      {row.line ? (
        <LinkButton tabIndex={isTabStop ? 0 : -1} data-stop={row.key} onClick={() => onOpen(row.key)}>
          {title}
        </LinkButton>
      ) : (
        title
      )}
    </th>
  );
}

function RemoveCell({ row, isTabStop, onRemove }: UnitRowProps) {
  const styles = useStyles();
  const { files } = useReviewWords();
  const label = files.remove(row.file.name);
  return (
    <td className={styles.cell}>
      <button
        type="button"
        className={styles.remove}
        tabIndex={isTabStop ? 0 : -1}
        data-stop={row.line ? undefined : row.key}
        aria-label={label}
        title={label}
        onClick={() => onRemove(row.file.id)}
      >
        <Dismiss16Regular aria-hidden />
      </button>
    </td>
  );
}

function CountsCell({ counts }: { readonly counts: FindingCounts }) {
  const styles = useStyles();
  const { numbers, severityCounted } = useWords();
  return (
    <td className={styles.cell}>
      {(["error", "confirm"] as const).map((severity) => (
        <span key={severity} className={styles.count}>
          {counts[severity] > 0 && <SeverityIcon severity={severity} />}
          {numbers.count(counts[severity])}
          <span className={styles.hidden}> {severityCounted[severity]}</span>
        </span>
      ))}
    </td>
  );
}
