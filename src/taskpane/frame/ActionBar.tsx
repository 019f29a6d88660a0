import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmark20Filled } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { Eraser20Regular } from "@fluentui/react-icons/svg/eraser";
import { Highlight20Regular } from "@fluentui/react-icons/svg/highlight";
import { MathFormula20Regular } from "@fluentui/react-icons/svg/math-formula";
import { TaskListLtr20Regular } from "@fluentui/react-icons/svg/task-list-ltr";
import type { ActionName } from "../../locale";
import { useWords } from "./WordsContext";

const useStyles = makeStyles({
  bar: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(max(62px, 22%), 1fr))", gap: tokens.spacingHorizontalSNudge },
  primary: { gridColumn: "1 / -1", minHeight: "40px" },
  secondary: {
    minWidth: 0,
    minHeight: "56px",
    flexDirection: "column",
    gap: "2px",
    paddingLeft: "2px",
    paddingRight: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

const icons = { fill: <MathFormula20Regular />, highlight: <Highlight20Regular />, list: <TaskListLtr20Regular />, clear: <Eraser20Regular /> } as const;
const secondaryActions = ["fill", "highlight", "list", "clear"] as const;

interface ActionBarProps {
  readonly isBusy: boolean;
  readonly onRun: (action: ActionName) => void;
}

/** The things to do. While one runs the others wait, but keep their place in the order of focus. */
export function ActionBar({ isBusy, onRun }: ActionBarProps) {
  const styles = useStyles();
  const { actions, actionsLabel } = useWords().pane;
  return (
    <div className={styles.bar} role="group" aria-label={actionsLabel}>
      <Button
        className={styles.primary}
        appearance="primary"
        icon={<ClipboardCheckmark20Filled />}
        title={actions.check.hint}
        disabledFocusable={isBusy}
        onClick={() => onRun("check")}
      >
        {actions.check.name}
      </Button>
      {secondaryActions.map((action) => (
        <Button
          key={action}
          className={styles.secondary}
          icon={icons[action]}
          title={actions[action].hint}
          disabledFocusable={isBusy}
          onClick={() => onRun(action)}
        >
          {actions[action].name}
        </Button>
      ))}
    </div>
  );
}
