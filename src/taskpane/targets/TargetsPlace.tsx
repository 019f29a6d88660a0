import { Field, Input, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { pastedDrafts, type SubmissionReader, type TargetUseCases } from "../../app";
import { copiedDrafts, readTargets, type ReadTarget } from "../../core";
import type { Words } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { changesOf } from "./changesOf";
import { ListActions } from "./ListActions";
import { PasteBox } from "./PasteBox";
import { shownYear } from "./shownYear";
import { Standings } from "./Standings";
import { TargetLineFields } from "./TargetLineFields";
import { TextLines } from "./TextLines";
import type { TargetsNotice, TargetsState } from "./targetsState";
import { useTargets, type TargetsScreen } from "./useTargets";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface TargetsPlaceProps {
  readonly targets: TargetUseCases;
  readonly readFiles: SubmissionReader;
}

/** Where targets are entered, kept in the workbook, and held against its figures. */
export function TargetsPlace({ targets, readFiles }: TargetsPlaceProps) {
  const styles = useStyles();
  const words = useWords();
  const screen = useTargets(targets, readFiles);
  const { state } = screen;
  const told = words.pane.targets;
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{told.title}</h2>
      <p className={styles.text}>{told.intro}</p>
      <div role="status">{state.notice && <Notice words={words} notice={state.notice} />}</div>
      {state.isRead ? <TargetList screen={screen} /> : state.isBusy && <Spinner size="tiny" label={told.loading} />}
    </div>
  );
}

function Notice({ words, notice }: { readonly words: Words; readonly notice: TargetsNotice }) {
  return (
    <MessageBar intent={intentOf(notice)} layout="multiline">
      <MessageBarBody>{noticeText(words, notice)}</MessageBarBody>
    </MessageBar>
  );
}

function intentOf(notice: TargetsNotice): "error" | "warning" | "success" | "info" {
  if (notice.kind === "saved") return notice.keptCount === 0 ? "success" : "warning";
  if (notice.kind === "refused") return "error";
  return notice.kind === "goalsSaved" ? "success" : "info";
}

function noticeText({ pane, hostFailures, periodName }: Words, notice: TargetsNotice): string {
  if (notice.kind === "saved") return pane.targets.saved(notice);
  if (notice.kind === "goalsSaved") return pane.targets.standing.tiers.saved({ period: periodName(notice.goals), count: notice.goals.tiers.length });
  return notice.kind === "taken" ? pane.targets.taken(notice.count) : hostFailures[notice.reason](notice.sheet);
}

function TargetList({ screen: { state, dispatch, save, saveGoals, take } }: { readonly screen: TargetsScreen }) {
  const { targets: told } = useWords().pane;
  const { lines, tables, isBusy, interimGoals, textLineNumbers } = state;
  const [chosenYear, chooseYear] = useState<string>();
  const year = chosenYear ?? shownYear(lines, tables);
  const read = readTargets(lines.map(({ draft }) => draft));
  const known = read.flatMap(({ target }) => target ?? []);
  const copied = copiedDrafts(known, Number(year));
  const wrongCount = read.filter(({ target }) => !target).length;
  const changes = changesOf(state);
  return (
    <>
      <TextLines lineNumbers={textLineNumbers} isBusy={isBusy} onRewrite={() => void save(changesOf(state, textLineNumbers))} />
      <Field label={told.yearLabel} size="small">
        <Input size="small" inputMode="numeric" value={year} onChange={(_, { value }) => chooseYear(value)} />
      </Field>
      <PasteBox
        isBusy={isBusy}
        onText={(text) => dispatch({ kind: "added", drafts: pastedDrafts(text, { year }), isTold: true })}
        onFile={(file) => void take(file, { year })}
      />
      <Lines {...{ state, read, year }} onType={(id, field, text) => dispatch({ kind: "typed", id, field, text })} onRemove={(id) => dispatch({ kind: "removed", id })} />
      <ListActions {...{ isBusy, year, copied, wrongCount }} isChanged={changes.length > 0} onAdd={(drafts, isTold) => dispatch({ kind: "added", drafts, isTold })} onSave={() => void save(changes)} />
      <Standings {...{ tables, interimGoals, isBusy }} targets={known} onSaveGoals={(goals) => void saveGoals(goals)} />
    </>
  );
}

interface LinesProps {
  readonly state: TargetsState;
  readonly read: readonly ReadTarget[];
  readonly year: string;
  readonly onType: (id: number, field: Parameters<Parameters<typeof TargetLineFields>[0]["onType"]>[0], text: string) => void;
  readonly onRemove: (id: number) => void;
}

/** The lines of the shown year, and every line whose year cannot be read. */
function Lines({ state: { lines }, read, year, onType, onRemove }: LinesProps) {
  const styles = useStyles();
  const { targets: told } = useWords().pane;
  const shown = lines.flatMap((line, index) => {
    const { problems = [], target } = read[index] ?? {};
    const isOfYear = line.draft.year.trim() === year.trim() || problems.some(({ code }) => code === "yearWrong");
    return isOfYear ? [{ line, index, problems, isDraft: target?.isDraft === true || line.draft.state !== "" }] : [];
  });
  return (
    <>
      <p className={styles.text}>{shown.length === 0 ? told.none : told.linesLabel({ year, count: shown.length })}</p>
      {shown.map(({ line, index, problems, isDraft }) => (
        <TargetLineFields
          key={line.id}
          {...{ line, problems, isDraft }}
          number={index + 1}
          onType={(field, text) => onType(line.id, field, text)}
          onRemove={() => onRemove(line.id)}
        />
      ))}
    </>
  );
}
