import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { visuallyHidden } from "../look/visuallyHidden";
import type { PlaceProps } from "../places/placeProps";
import { isPending } from "./desk/deskState";
import { listedRows, wholeView, type ReviewView } from "./desk/listedRows";
import { returnListOf, returnLists, submissionsOf, unreadFiles } from "./desk/reviewRows";
import { useDesk, type DeskView } from "./desk/useDesk";
import { useExports } from "./exports/useExports";
import { OpenWorkbook } from "./open/OpenWorkbook";
import { Overview } from "./Overview";
import { PassedOverFiles } from "./PassedOverFiles";
import { ReadingProgress } from "./ReadingProgress";
import { NoneShown, ReviewTools } from "./ReviewTools";
import { SubmissionPicker } from "./SubmissionPicker";
import { UnitTable } from "./table/UnitTable";
import { UnitFindings } from "./UnitFindings";
import { useReviewWords } from "./useReviewWords";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  hidden: visuallyHidden,
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where the submissions of many units are reviewed: all of them as a list, or one of them with its findings. */
export function ReviewPlace({ state, actions, joints }: PlaceProps) {
  const desk = useDesk(joints);
  const exports = useExports(joints.newFiles);
  const [view, setView] = useState(wholeView);
  const [openKey, setOpenKey] = useState<string>();
  const [returnKey, setReturnKey] = useState<string>();
  const open = (key: string | undefined) => {
    exports.forget();
    setOpenKey(key);
  };
  const opened = desk.rows.find(({ key }) => key === openKey);
  const list = opened && returnListOf(opened);
  if (list) {
    const onBack = () => {
      setReturnKey(openKey);
      open(undefined);
    };
    return <UnitFindings key={openKey} row={opened} {...{ list, exports, onBack }} />;
  }
  return (
    <>
      <OpenWorkbook {...{ state, actions }} />
      <AllUnits {...{ ...desk, view, returnKey, exports }} onView={setView} onOpen={open} />
    </>
  );
}

interface AllUnitsProps extends DeskView {
  readonly view: ReviewView;
  readonly onView: (view: ReviewView) => void;
  readonly onOpen: (key: string) => void;
  readonly returnKey: string | undefined;
  readonly exports: ReturnType<typeof useExports>;
}

function AllUnits(given: AllUnitsProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { desk, state, rows, summary, exports } = given;
  const { files, passedOver } = state;
  return (
    <div className={styles.place}>
      <h2 className={styles.title}>{words.title}</h2>
      {files.length === 0 && <p className={styles.text}>{words.intro}</p>}
      <SubmissionPicker onFound={desk.add} />
      {files.some(isPending) && <ReadingProgress files={files} onStop={desk.stop} />}
      <PassedOverFiles passedOver={passedOver} />
      {summary && <Overview sources={{ summary, submissions: submissionsOf(files), unread: unreadFiles(files) }} lists={returnLists(rows)} exports={exports} />}
      {files.length > 0 && <UnitList {...given} />}
    </div>
  );
}

/** The list, how much of it is shown, and what can be done to all of it. */
function UnitList({ desk, state: { files }, rows, view, onView, onOpen, returnKey }: AllUnitsProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const shown = listedRows(rows, view);
  const failed = files.filter((file) => file.state.kind === "failed").length;
  const checked = files.filter((file) => file.state.kind === "checked").length;
  const isReading = files.some(isPending);
  return (
    <>
      <ReviewTools view={view} onView={onView} />
      <p className={styles.text} role="status">
        {!isReading && words.table.total({ files: files.length, checked, failed, shown: shown.length, rows: rows.length })}
        <span className={styles.hidden}> {words.table.sorted(view.sorting)}</span>
      </p>
      {shown.length === 0 ? (
        <NoneShown onShowAll={() => onView({ ...view, filter: "all", search: "" })} />
      ) : (
        <UnitTable rows={shown} sorting={view.sorting} onSort={(sorting) => onView({ ...view, sorting })} onRemove={(fileId) => desk.remove([fileId])} {...{ onOpen, returnKey }} />
      )}
      <div className={styles.actions}>
        {failed > 0 && !isReading && (
          <Button size="small" onClick={desk.readAgain}>
            {words.files.readAgain(failed)}
          </Button>
        )}
        <Button size="small" onClick={() => desk.remove(files.map(({ id }) => id))}>
          {words.files.removeAll}
        </Button>
      </div>
    </>
  );
}
