import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { CheckOutcome } from "../../app";
import type { CellRef, LegacyEncoding, Recognition, RecognitionAnswers } from "../../core";
import { SubScreen } from "../frame/SubScreen";
import { useWords } from "../frame/WordsContext";
import { withoutAnswer } from "./draft";
import { EncodingChoice } from "./EncodingChoice";
import { MappedTable } from "./MappedTable";
import { MappingContext } from "./MappingContext";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface MappingScreenProps {
  readonly outcome: CheckOutcome;
  readonly isBusy: boolean;
  readonly onShow: (at: CellRef) => void;
  readonly onSave: (answers: RecognitionAnswers) => void;
  readonly onClose: () => void;
}

/** Where a person says how tables are to be read. Nothing is kept before it is saved, and Escape discards nothing: it leads to the button that does. */
export function MappingScreen({ outcome, isBusy, onShow, onSave, onClose }: MappingScreenProps) {
  const styles = useStyles();
  const { mapping } = useWords().pane;
  const { recognition } = outcome;
  const [answers, setAnswers] = useState(outcome.answers);
  const isChanged = answers !== outcome.answers;
  const back = useRef<HTMLButtonElement>(null);
  const context = useMemo(() => ({ answers, readings: recognition.readings, onAnswers: setAnswers, onShow }), [answers, recognition, onShow]);
  return (
    <MappingContext value={context}>
      <SubScreen title={mapping.title} onLeave={() => (isChanged ? back.current?.focus() : onClose())}>
        <p className={styles.text}>{mapping.intro}</p>
        {encodedSheets(recognition, outcome.answers).map(([sheet, read]) => (
          <EncodingChoice key={sheet} sheet={sheet} read={read} />
        ))}
        <div>
          {recognition.readings.map((reading) => (
            <MappedTable key={reading.tableId} reading={reading} />
          ))}
        </div>
        <EarlierAnswers {...{ answers, recognition }} onAnswers={setAnswers} />
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => onSave(answers)}>
            {mapping.save}
          </Button>
          <Button ref={back} disabledFocusable={isBusy} onClick={onClose}>
            {isChanged ? mapping.discard : mapping.back}
          </Button>
        </div>
      </SubScreen>
    </MappingContext>
  );
}

/** The sheets of which it is in question, or was once settled, how their letters are to be read. */
function encodedSheets({ doubts }: Recognition, answers: RecognitionAnswers): readonly (readonly [sheet: string, read: LegacyEncoding | undefined])[] {
  const doubted = doubts.flatMap((doubt) => (doubt.kind === "legacyFont" ? [[doubt.sheet, doubt.encoding] as const] : []));
  const settled = answers.flatMap((answer) => (answer.kind === "encoding" ? [[answer.sheet, undefined] as const] : []));
  return [...new Map<string, LegacyEncoding | undefined>([...settled, ...doubted])];
}

interface EarlierAnswersProps {
  readonly answers: RecognitionAnswers;
  readonly recognition: Recognition;
  readonly onAnswers: (answers: RecognitionAnswers) => void;
}

/** What was answered once: what fits nothing any more, and a way to begin afresh. */
function EarlierAnswers({ answers, recognition: { unusedAnswers }, onAnswers }: EarlierAnswersProps) {
  const styles = useStyles();
  const { mapping } = useWords().pane;
  const unused = unusedAnswers.filter((answer) => answers.includes(answer));
  const forget = () => onAnswers(unused.reduce((before, answer) => withoutAnswer(before, answer.kind, answer), answers));
  return (
    <>
      {unused.length > 0 && (
        <p className={styles.text}>
          {mapping.unused(unused.length)}{" "}
          <Button size="small" onClick={forget}>
            {mapping.forgetUnused}
          </Button>
        </p>
      )}
      {answers.length > 0 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => onAnswers([])}>
            {mapping.forgetAll}
          </Button>
        </div>
      )}
    </>
  );
}
