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
  readonly children?: ReactNode;
}

/** A state of its own, said in the middle of the pane: a sign, a title, a sentence and perhaps something to do. */
export function MessagePanel({ message, icon, children }: MessagePanelProps) {
  const styles = useStyles();
  return (
    <section className={styles.message}>
      {icon}
      <h2 className={styles.title}>{message.title}</h2>
      <p className={styles.text}>{message.text}</p>
      {children}
    </section>
  );
}
