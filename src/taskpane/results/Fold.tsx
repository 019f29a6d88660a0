import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ":last-of-type": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  summary: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: {
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FoldProps {
  readonly summary: ReactNode;
  readonly isOpenAtFirst: boolean;
  readonly children: ReactNode;
}

/** Something to unfold: the line that is always there, and what it stands for. */
export function Fold({ summary, isOpenAtFirst, children }: FoldProps) {
  const styles = useStyles();
  return (
    <details className={styles.fold} open={isOpenAtFirst}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
