import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import { QuestionCircle48Regular } from "@fluentui/react-icons/svg/question-circle";
import { MessagePanel } from "../frame/MessagePanel";
import { verdictMessage } from "../frame/verdictMessage";
import { useWords } from "../frame/WordsContext";
import type { Verdict } from "../state/verdict";

const useStyles = makeStyles({
  clean: { color: tokens.colorStatusSuccessForeground1 },
  undecided: { color: tokens.colorNeutralForeground3 },
  nothingRecognised: { color: tokens.colorNeutralForeground3, fontSize: "48px" },
});

const icons = { clean: CheckmarkCircle48Filled, undecided: QuestionCircle48Regular, nothingRecognised: DocumentSearchRegular } as const;

interface VerdictPanelProps {
  readonly verdict: Verdict;
  /** Goes to where empty forms are made. */
  readonly onTemplate: () => void;
}

/** What a check without findings means and, without any table, what to do next: said in the middle of the pane. */
export function VerdictPanel({ verdict, onTemplate }: VerdictPanelProps) {
  const styles = useStyles();
  const words = useWords();
  const Icon = icons[verdict.kind];
  const isFormMissing = verdict.kind === "nothingRecognised" && verdict.reason !== "noFigures";
  return (
    <MessagePanel message={verdictMessage(words, verdict)} icon={<Icon className={styles[verdict.kind]} aria-hidden />}>
      {isFormMissing && <Button onClick={onTemplate}>{words.pane.makeTemplate}</Button>}
    </MessagePanel>
  );
}
