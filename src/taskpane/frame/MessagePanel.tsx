import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Message } from "../../locale";

const useStyles = makeStyles({
  message: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface MessagePanelProps {
  readonly message: Message;
  readonly icon: ReactNode;
  /** The heading of a panel that is all there is of the pane is the first one. */
  readonly level?: 1 | 2;
  readonly children?: ReactNode;
}

/** A state of its own, said in the middle of the pane: a sign, a title, a sentence and perhaps something to do. */
export function MessagePanel({ message, icon, level = 2, children }: MessagePanelProps) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.message}>
      {icon}
      <Heading className={styles.title}>{message.title}</Heading>
      <p className={styles.text}>{message.text}</p>
      {children}
    </section>
  );
}
