import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { cellAddress, type RowOfReading, type RowRole, type TableReading } from "../../core";
import { useWords } from "../frame/WordsContext";
import { LinkButton } from "../look/LinkButton";
import { useMapping } from "./MappingContext";
import { roleIn, withRole } from "./rowAnswers";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 9em)", columnGap: tokens.spacingHorizontalS, alignItems: "center", padding: `${tokens.spacingVerticalXXS} 0` },
  label: { fontSize: tokens.fontSizeBase200 },
  total: { fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3 },
});

const roles: readonly RowRole[] = ["unit", "total", "detail", "none"];

interface MappedRowProps {
  readonly reading: TableReading;
  readonly row: RowOfReading;
}

/** One row: its label, which shows the cell, and what it stands for. */
export function MappedRow({ reading, row }: MappedRowProps) {
  const styles = useStyles();
  const { mapping } = useWords().pane;
  const { answers, onAnswers, onShow } = useMapping();
  const labelId = useId();
  const role = roleIn(answers, reading, row);
  const choose = (value: string) => {
    const chosen = roles.find((one) => one === value);
    if (chosen) onAnswers(withRole(answers, reading, { row, role: chosen }));
  };
  return (
    <li className={styles.row}>
      <LinkButton
        id={labelId}
        className={mergeClasses(styles.label, role === "total" && styles.total, role === "none" && styles.none)}
        title={mapping.showCell(cellAddress(row.at.rowIndex, row.at.columnIndex))}
        onClick={() => onShow(row.at)}
      >
        {row.label === "" ? mapping.noRowLabel : row.label}
      </LinkButton>
      <Select size="small" aria-labelledby={labelId} value={role} disabled={row.row === ""} onChange={(_, { value }) => choose(value)}>
        {roles.map((one) => (
          <option key={one} value={one}>
            {mapping.rowRoles[one]}
          </option>
        ))}
      </Select>
    </li>
  );
}
