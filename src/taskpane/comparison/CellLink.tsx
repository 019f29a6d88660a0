import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellRef } from "../../core";
import { cellName } from "../../locale";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({
  link: {
    minHeight: "24px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecoration: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface CellLinkProps {
  readonly at: CellRef;
  /** What stands there; the cell's name unless told. */
  readonly children?: ReactNode;
  readonly onShowCell: (at: CellRef) => void;
}

/** Shows a cell of the open workbook. */
export function CellLink({ at, children, onShowCell }: CellLinkProps) {
  const styles = useStyles();
  const { units } = useComparisonWords();
  const name = cellName(at);
  return (
    <button type="button" className={styles.link} title={units.showCell(name)} onClick={() => onShowCell(at)}>
      {children ?? name}
    </button>
  );
}
