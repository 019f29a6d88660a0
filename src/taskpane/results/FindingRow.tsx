import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef, Finding } from "../../core";
import { useWords } from "../frame/WordsContext";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** What all rows of the list have in common. */
export interface Rows {
  /** The findings to list, the gravest first. */
  readonly listed: readonly Finding[];
  readonly currentId: string | undefined;
  /** Where the Tab key stops. */
  readonly stopIndex: number;
  readonly onShow: (finding: Finding, at: CellRef) => void;
}

/** A finding, under the heading of its severity when it is the first of it. */
export function FindingRow({ rows, index }: { readonly rows: Rows; readonly index: number }) {
  const styles = useStyles();
  const { numbers, severityCounted } = useWords();
  const { listed, currentId, stopIndex, onShow } = rows;
  const finding = listed[index];
  if (finding === undefined) return null;
  const isFirstOfItsKind = listed[index - 1]?.severity !== finding.severity;
  return (
    <>
      {isFirstOfItsKind && (
        <h2 className={styles.heading}>
          {severityCounted[finding.severity]}{" "}
          <span className={styles.count}>{numbers.count(listed.filter(({ severity }) => severity === finding.severity).length)}</span>
        </h2>
      )}
      <FindingItem finding={finding} isCurrent={finding.id === currentId} isTabStop={index === stopIndex} onShow={onShow} />
    </>
  );
}
