import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookComparison } from "../../app";
import type { CellRef, ComparisonResult } from "../../core";
import { FilePicker } from "../files/FilePicker";
import { Fold } from "../results/Fold";
import { ChoiceField } from "./ChoiceField";
import { ComparedTableView } from "./ComparedTableView";
import { nameOf } from "./comparisonState";
import { FindingLines } from "./FindingLines";
import { PeriodChoices } from "./PeriodChoices";
import { PickedFileList } from "./PickedFileList";
import { fileEndings } from "./readPicked";
import type { ComparisonScreen } from "./useComparison";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface PeriodScreenProps {
  readonly screen: ComparisonScreen;
  readonly onShowCell: (at: CellRef) => void;
}

/** The figures of this period beside those of another one. */
export function PeriodScreen({ screen, onShowCell }: PeriodScreenProps) {
  const styles = useStyles();
  const { files, periods } = useComparisonWords();
  const { state } = screen;
  const isBusy = state.work !== undefined;
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{periods.title}</h2>
      <p className={styles.text}>{periods.intro}</p>
      <FilePicker label={files.pick} hint={files.hint} accept={fileEndings} count="several" isBusy={isBusy} onFiles={(picked) => void screen.pick(picked)} />
      <PickedFileList names={state.files.map(nameOf)} files={state.result?.files ?? []} refused={state.refused} isBusy={isBusy} onRemove={(name) => void screen.remove(name)} />
      {state.result && (
        <>
          <PeriodChoices result={state.result} chosen={state.chosen} isBusy={isBusy} onChoose={(chosen) => void screen.choose(chosen)} />
          <Button size="small" disabledFocusable={isBusy} onClick={() => void screen.compare()}>
            {periods.again}
          </Button>
          <PeriodResult result={state.result} onShowCell={onShowCell} />
        </>
      )}
    </div>
  );
}

interface PeriodResultProps {
  readonly result: WorkbookComparison;
  readonly onShowCell: (at: CellRef) => void;
}

function PeriodResult({ result, onShowCell }: PeriodResultProps) {
  const styles = useStyles();
  const { periods } = useComparisonWords();
  const { tables, findings } = result;
  const [chosenId, choose] = useState<string>();
  const table = tables.find(({ tableId }) => tableId === chosenId) ?? tables.find(({ kind }) => kind === "compared") ?? tables[0];
  if (!table) return <p className={styles.text}>{periods.nothing}</p>;
  return (
    <>
      {tables.length > 1 && (
        <ChoiceField label={periods.tableLabel} values={tables.map(({ tableId }) => tableId)} nameOf={(id) => tableName(tables, id)} chosen={table.tableId} onChoose={choose} />
      )}
      {findings.length > 0 && (
        <Fold summary={periods.findings(findings.length)} isOpenAtFirst>
          <FindingLines findings={findings} label={periods.findings(findings.length)} onShowCell={onShowCell} />
        </Fold>
      )}
      <PlaceNotice {...{ result, table }} />
      {table.kind === "compared" ? <ComparedTableView key={table.tableId} table={table} onShowCell={onShowCell} /> : <p className={styles.text}>{periods.notComparable[table.reason]}</p>}
    </>
  );
}

/** Says that the place which a person chose has nothing for a table, so that nobody takes other figures for those. */
function PlaceNotice({ result: { notFromChosen, options }, table }: { readonly result: WorkbookComparison; readonly table: ComparisonResult }) {
  const { periods } = useComparisonWords();
  if (options.from === undefined || !notFromChosen.includes(table.tableId)) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{periods.notThere({ place: options.from, isElsewhere: table.kind === "compared" })}</MessageBarBody>
    </MessageBar>
  );
}

/** A table by its sheet, and by its place where the sheet has several. */
function tableName(tables: readonly ComparisonResult[], id: string): string {
  const sheet = tables.find(({ tableId }) => tableId === id)?.sheet ?? id;
  return tables.filter((table) => table.sheet === sheet).length > 1 ? id : sheet;
}
