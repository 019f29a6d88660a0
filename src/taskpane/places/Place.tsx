import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PlaceName } from "../../locale";
import { panelId, tabId } from "./placeIds";

const useStyles = makeStyles({ place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

/** What stands in the chosen place. */
export function Place({ name, children }: { readonly name: PlaceName; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div id={panelId} role="tabpanel" aria-labelledby={tabId(name)} className={styles.place}>
      {children}
    </div>
  );
}
