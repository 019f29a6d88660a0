import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { chosenRecord, firstChoice, type CheckOutcome, type RecordChoice } from "../../app";
import type { CellRef } from "../../core";
import type { Joints } from "../useActions";
import { ParagraphCard } from "./ParagraphCard";
import { RecordPicker } from "./RecordPicker";
import { ReportCheck } from "./ReportCheck";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

interface NarrativePlaceProps {
  /** What the last check read. */
  readonly outcome: CheckOutcome;
  readonly isBusy: boolean;
  readonly joints: Pick<Joints, "workbook" | "moment">;
  /** The text that is to be held against the figures. */
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onShowCell: (at: CellRef) => void;
}

/** The report: the paragraph made of the figures, and a text held against them. */
export function NarrativePlace({ outcome, isBusy, joints, text, onType, onShowCell }: NarrativePlaceProps) {
  const styles = useStyles();
  const [chosen, choose] = useState<RecordChoice>();
  const choice = standingChoice(outcome, chosen);
  const record = choice && chosenRecord(outcome, choice);
  return (
    <div className={styles.screen}>
      {choice && <RecordPicker outcome={outcome} choice={choice} onChoose={choose} />}
      {record && <ParagraphCard outcome={outcome} record={record} joints={joints} isBusy={isBusy} />}
      <ReportCheck text={text} onType={onType} record={record} onShowCell={onShowCell} />
    </div>
  );
}

/** What the person chose, as long as the workbook has it; else the first there is. */
function standingChoice(outcome: CheckOutcome, chosen: RecordChoice | undefined): RecordChoice | undefined {
  return chosen && chosenRecord(outcome, chosen) ? chosen : firstChoice(outcome);
}
