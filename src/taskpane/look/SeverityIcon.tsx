import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { QuestionCircle20Filled } from "@fluentui/react-icons/svg/question-circle";
import type { Severity } from "../../core";

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: "block" },
  error: { color: tokens.colorStatusDangerForeground1 },
  confirm: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const shapes = { error: ErrorCircle20Filled, confirm: QuestionCircle20Filled, info: Info20Regular } as const;

/** The sign of a severity: another shape for each, since colour alone is no sign. Words stand beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Shape = shapes[severity];
  return <Shape className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
