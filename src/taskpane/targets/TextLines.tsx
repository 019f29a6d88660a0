import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useWords } from "../frame/WordsContext";

interface TextLinesProps {
  readonly lineNumbers: readonly number[];
  readonly isBusy: boolean;
  readonly onRewrite: () => void;
}

/** Says which lines of the sheet formulas pass over, and offers to write them as formulas read them. */
export function TextLines({ lineNumbers, isBusy, onRewrite }: TextLinesProps) {
  const { textLines } = useWords().pane.targets;
  if (lineNumbers.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{textLines.told(lineNumbers)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={isBusy} onClick={onRewrite}>
          {textLines.rewrite}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
