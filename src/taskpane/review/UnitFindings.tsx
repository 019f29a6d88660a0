import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useState } from "react";
import { untoldCount, type ReturnList } from "../../app";
import { sides, type Finding, type Severity } from "../../core";
import { SubScreen } from "../frame/SubScreen";
import { useWords } from "../frame/WordsContext";
import { DecisionsContext } from "../results/DecisionsContext";
import { FindingList } from "../results/FindingList";
import { SeverityTiles } from "../results/SeverityTiles";
import { countsBySeverity, listedFindings } from "../state/findings";
import type { ReviewRow } from "./desk/reviewRows";
import { ExportLine, ExportStatus } from "./exports/ExportLine";
import type { Exports } from "./exports/useExports";
import { ListText } from "./ListText";
import { ProposedTexts } from "./ProposedTexts";
import { rowRemarks, rowTitle } from "./table/rowTexts";
import { useReviewWords } from "./useReviewWords";

const useStyles = makeStyles({
  back: { flexShrink: 0 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface UnitFindingsProps {
  readonly row: ReviewRow;
  readonly list: ReturnList;
  readonly exports: Exports;
  readonly onBack: () => void;
}

/** One unit, or a whole submission: how it stands, what was found, and the list that goes back. Escape leads back to all of them. */
export function UnitFindings({ row, list, exports, onBack }: UnitFindingsProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const untold = untoldCount(list);
  const back = (
    <Button className={styles.back} size="small" appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
      {words.unit.back}
    </Button>
  );
  return (
    <SubScreen title={rowTitle(row, words.table)} corner={back} onLeave={onBack}>
      <Standing row={row} list={list} />
      <ExportLine
        name={words.exports.returnList}
        isBusy={exports.isBusy}
        onXlsx={() => void exports.saveLists([list], ".xlsx")}
        onText={() => void exports.saveLists([list], ".txt")}
      />
      <ExportStatus notice={exports.notice} />
      <ListText list={list} />
      {list.findings.length + untold === 0 ? <p className={styles.text}>{words.unit.noFindings}</p> : <Findings findings={list.findings} />}
      {untold > 0 && <p className={styles.text}>{words.unit.untold(untold)}</p>}
    </SubScreen>
  );
}

/** The file, its period, both rates, and what is to be said of it beside the others. */
function Standing({ row, list: { period } }: Pick<UnitFindingsProps, "row" | "list">) {
  const styles = useStyles();
  const { numbers, againstTarget, periodName } = useWords();
  const { table, unit } = useReviewWords();
  const rates = sides.flatMap((side) => {
    const { ratePercent, differencePoints } = row.unit?.sides[side] ?? {};
    if (ratePercent === undefined) return [];
    return [unit.rate({ side, percent: numbers.percent(ratePercent), against: differencePoints === undefined ? undefined : againstTarget(differencePoints) })];
  });
  const lines = [row.file.name, ...(period ? [periodName(period)] : []), ...rates, ...rowRemarks(row, table)];
  return (
    <div>
      {lines.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
    </div>
  );
}

/** The findings to read: there is no cell to go to, and nothing to decide. */
function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { pane } = useWords();
  const [severity, setSeverity] = useState<Severity>();
  const [currentId, setCurrentId] = useState<string>();
  const listed = listedFindings(findings, { severity, sheet: undefined });
  return (
    <DecisionsContext value={readOnly}>
      <SeverityTiles counts={countsBySeverity(findings)} chosen={severity} onChoose={(chosen) => setSeverity(chosen === severity ? undefined : chosen)} />
      <FindingList {...{ listed, currentId }} placeId={undefined} label={pane.findingsLabel} onShow={({ id }) => setCurrentId(id)} />
    </DecisionsContext>
  );
}

const readOnly = { offersOf: () => [], isBusy: false, onDecide: () => undefined, instead: (finding: Finding) => <ProposedTexts finding={finding} /> };
