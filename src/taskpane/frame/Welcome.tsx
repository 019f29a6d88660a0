import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { actionNames } from "../../locale";
import { useWords } from "./WordsContext";

const useStyles = makeStyles({
  welcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  template: { alignSelf: "start" },
  list: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalMNudge },
  term: { fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  privacy: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What a newcomer sees: how to begin, what each action does, and that the figures stay here. */
export function Welcome({ onTemplate }: { readonly onTemplate: () => void }) {
  const styles = useStyles();
  const { actions, makeTemplate, privacy, welcome } = useWords().pane;
  return (
    <section className={styles.welcome} aria-labelledby="welcome">
      <h2 id="welcome" className={styles.title}>
        {welcome.title}
      </h2>
      <p className={styles.text}>{welcome.text}</p>
      <Button className={styles.template} size="small" onClick={onTemplate}>
        {makeTemplate}
      </Button>
      <dl className={styles.list}>
        {actionNames.map((action) => (
          <div key={action}>
            <dt className={styles.term}>{actions[action].name}</dt>
            <dd className={styles.hint}>{actions[action].hint}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.privacy}>
        <LockClosed16Regular aria-hidden /> {privacy}
      </p>
    </section>
  );
}
