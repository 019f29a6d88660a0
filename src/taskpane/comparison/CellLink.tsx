import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellRef } from "../../core";
import { cellName } from "../../locale";
import { LinkButton } from "../look/LinkButton";
import { useComparisonWords } from "./useComparisonWords";

/** Lines of cells are pressed with a finger too. */
const useStyles = makeStyles({ link: { minHeight: "24px" } });

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
    <LinkButton className={styles.link} title={units.showCell(name)} onClick={() => onShowCell(at)}>
      {children ?? name}
    </LinkButton>
  );
}
