import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Settings that are kept in the same place, and where that is. */
export function SettingsGroup({ title, hint, children }: { readonly title: string; readonly hint: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <p className={styles.hint}>{hint}</p>
      </div>
      {children}
    </div>
  );
}
