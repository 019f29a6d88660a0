import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FindingDifferences, VersionComparison } from "../../app";
import type { CellRef } from "../../core";
import { FilePicker } from "../files/FilePicker";
import { useWords } from "../frame/WordsContext";
import { Fold } from "../results/Fold";
import { CellDifferences } from "./CellDifferences";
import { nameOf } from "./comparisonState";
import { FindingLines } from "./FindingLines";
import { fileEndings } from "./readPicked";
import { StructureChanges } from "./StructureChanges";
import type { ComparisonScreen } from "./useComparison";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface VersionScreenProps {
  readonly screen: ComparisonScreen;
  readonly onShowCell: (at: CellRef) => void;
  /** Takes all marks of ours away. */
  readonly onClear: () => void;
}

/** The open workbook beside what was sent before. */
export function VersionScreen({ screen, onShowCell, onClear }: VersionScreenProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const { files, version: words } = useComparisonWords();
  const { version, work } = screen.state;
  const isBusy = work !== undefined;
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.intro}</p>
      <FilePicker label={files.pickOne} hint={files.hintOne} accept={fileEndings} count="one" isBusy={isBusy} onFiles={([file]) => void screen.pickVersion(file)} />
      {version && (
        <>
          <p className={styles.name}>{words.comparedWith(nameOf(version.file))}</p>
          <div className={styles.actions}>
            <Button size="small" disabledFocusable={isBusy || version.comparison.workbook.cells.length === 0} onClick={() => void screen.highlight(version.file)}>
              {words.highlight}
            </Button>
            <Button size="small" disabledFocusable={isBusy} onClick={onClear}>
              {pane.actions.clear.name}
            </Button>
          </div>
          <Differences comparison={version.comparison} onShowCell={onShowCell} />
        </>
      )}
    </div>
  );
}

function Differences({ comparison: { workbook, findings }, onShowCell }: { readonly comparison: VersionComparison; readonly onShowCell: (at: CellRef) => void }) {
  const styles = useStyles();
  const { version: words } = useComparisonWords();
  const changeCount = workbook.cells.length + workbook.lines.length + workbook.addedSheets.length + workbook.removedSheets.length;
  return (
    <>
      <RulesInTime findings={findings} onShowCell={onShowCell} />
      {changeCount === 0 && <p className={styles.text}>{words.same}</p>}
      <StructureChanges {...workbook} />
      {workbook.cells.length > 0 && <CellDifferences cells={workbook.cells} onShowCell={onShowCell} />}
    </>
  );
}

function RulesInTime({ findings: { fixed, still, fresh }, onShowCell }: { readonly findings: FindingDifferences; readonly onShowCell: (at: CellRef) => void }) {
  const styles = useStyles();
  const { version: words } = useComparisonWords();
  // What is fixed stood in the earlier version: its cells may be elsewhere now.
  const groups = [
    { title: words.fresh(fresh.length), findings: fresh, onShowCell },
    { title: words.still(still.length), findings: still, onShowCell },
    { title: words.fixed(fixed.length), findings: fixed, onShowCell: undefined },
  ];
  return (
    <section aria-labelledby="rules-in-time">
      <h3 id="rules-in-time" className={styles.subtitle}>
        {words.rulesTitle({ fixed: fixed.length, still: still.length, fresh: fresh.length })}
      </h3>
      {groups
        .filter((group) => group.findings.length > 0)
        .map((group) => (
          <Fold key={group.title} summary={group.title} isOpenAtFirst={false}>
            <FindingLines findings={group.findings} label={group.title} onShowCell={group.onShowCell} />
          </Fold>
        ))}
    </section>
  );
}
