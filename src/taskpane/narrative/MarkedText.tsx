import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import type { CheckedClaim, ClaimVerdict } from "../../core";
import { useWords } from "../frame/WordsContext";
import { visuallyHidden } from "../look/visuallyHidden";
import { textParts } from "./textParts";

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: "pre-wrap",
    overflowWrap: "break-word",
  },
  mark: { backgroundColor: "transparent", color: "inherit", textDecorationLine: "underline", textUnderlineOffset: "3px" },
  right: { textDecorationStyle: "solid", textDecorationColor: tokens.colorStatusSuccessForeground1 },
  wrong: { textDecorationStyle: "wavy", textDecorationColor: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  undecided: { textDecorationStyle: "dotted", textDecorationColor: tokens.colorNeutralForeground3 },
  unrecognised: { textDecorationStyle: "dashed", textDecorationColor: tokens.colorStatusWarningForeground1 },
  icon: { verticalAlign: "text-bottom", marginLeft: "1px" },
  rightIcon: { color: tokens.colorStatusSuccessForeground1 },
  wrongIcon: { color: tokens.colorStatusDangerForeground1 },
  hidden: visuallyHidden,
});

interface MarkedTextProps {
  readonly text: string;
  readonly checked: readonly CheckedClaim[];
}

/** The text as it was pasted, each figure underlined in its own way: the line's shape and a sign tell the verdict, and words for a screen reader. */
export function MarkedText({ text, checked }: MarkedTextProps) {
  const styles = useStyles();
  const { narrative } = useWords();
  return (
    <section aria-label={narrative.markedText}>
      <p lang="vi" className={styles.text}>
        {textParts(text, checked).map((part) =>
          part.checked ? <Mark key={part.start} checked={part.checked} text={part.text} /> : <span key={part.start}>{part.text}</span>,
        )}
      </p>
    </section>
  );
}

function Mark({ checked: { verdict, claim }, text }: { readonly checked: CheckedClaim; readonly text: string }) {
  const styles = useStyles();
  const { narrative } = useWords();
  return (
    <mark className={mergeClasses(styles.mark, styles[verdict])} title={`${narrative.kindNames[claim.kind]}: ${narrative.verdictNames[verdict]}`}>
      {text}
      <Sign verdict={verdict} />
      <span className={styles.hidden}> ({narrative.verdictNames[verdict]})</span>
    </mark>
  );
}

function Sign({ verdict }: { readonly verdict: ClaimVerdict }) {
  const styles = useStyles();
  if (verdict === "right") return <CheckmarkCircle16Filled className={mergeClasses(styles.icon, styles.rightIcon)} aria-hidden />;
  return verdict === "wrong" ? <DismissCircle16Filled className={mergeClasses(styles.icon, styles.wrongIcon)} aria-hidden /> : null;
}
