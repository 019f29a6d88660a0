import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Workbook } from "../../app";
import type { SummaryChoice } from "../../core";
import { useSheetButton } from "./useSheetButton";
import { useSummaryWords } from "./useSummaryWords";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  told: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface SheetButtonProps {
  readonly workbook: Workbook;
  readonly choice: SummaryChoice;
  readonly moment: () => string;
  readonly isBusy: boolean;
}

/** Makes the summary sheet, and says what came of it. */
export function SheetButton({ workbook, choice, moment, isBusy }: SheetButtonProps) {
  const styles = useStyles();
  const { makeSheet } = useSummaryWords();
  const { isRunning, told, make } = useSheetButton(workbook, moment);
  return (
    <div className={styles.part}>
      <Button appearance="primary" title={makeSheet.hint} disabledFocusable={isBusy || isRunning} onClick={() => void make(choice)}>
        {makeSheet.name}
      </Button>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </div>
  );
}
