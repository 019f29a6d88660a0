import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import type { ReactElement } from "react";
import type { Finding } from "../../core";
import { useWords } from "../frame/WordsContext";
import { sheetsOf } from "../state/findings";

const useStyles = makeStyles({
  toolbar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  sheets: { flexGrow: 1, minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  position: {
    marginRight: "auto",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
});

interface ListToolbarProps {
  readonly findings: readonly Finding[];
  readonly listed: readonly Finding[];
  readonly currentId: string | undefined;
  readonly sheet: string | undefined;
  readonly onSheet: (sheet: string | undefined) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onRecheck: () => void;
}

/** Where one is in the list, and the way on. It stays in sight while the list scrolls. */
export function ListToolbar({ findings, listed, currentId, sheet, onSheet, onStep, onRecheck }: ListToolbarProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const sheets = sheetsOf(findings);
  const number = listed.findIndex(({ id }) => id === currentId) + 1;
  const place =
    number > 0 ? pane.position({ number, count: listed.length }) : pane.shown({ shown: listed.length, count: findings.length });
  return (
    <div className={styles.toolbar}>
      {sheets.length > 1 && <SheetFilter sheets={sheets} sheet={sheet} onSheet={onSheet} />}
      <span className={styles.position}>{place}</span>
      <ToolButton label={pane.previous} icon={<ChevronUp20Regular />} onPress={() => onStep(-1)} />
      <ToolButton label={pane.next} icon={<ChevronDown20Regular />} onPress={() => onStep(1)} />
      <ToolButton label={pane.recheck} icon={<ArrowClockwise20Regular />} onPress={onRecheck} />
    </div>
  );
}

interface ToolButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onPress: () => void;
}

function ToolButton({ label, icon, onPress }: ToolButtonProps) {
  return <Button size="small" appearance="subtle" icon={icon} title={label} aria-label={label} onClick={onPress} />;
}

type SheetFilterProps = Pick<ListToolbarProps, "sheet" | "onSheet"> & { readonly sheets: readonly string[] };

/** The empty value stands for all sheets, so the name of a sheet bears a sign in front. */
function SheetFilter({ sheets, sheet, onSheet }: SheetFilterProps) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <Select
      className={styles.sheets}
      size="small"
      aria-label={pane.sheetFilterLabel}
      value={sheet === undefined ? "" : `=${sheet}`}
      onChange={(_, { value }) => onSheet(value === "" ? undefined : value.slice(1))}
    >
      <option value="">{pane.allSheets}</option>
      {sheets.map((name) => (
        <option key={name} value={`=${name}`}>
          {name}
        </option>
      ))}
    </Select>
  );
}
