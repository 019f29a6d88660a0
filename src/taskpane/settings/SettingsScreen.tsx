import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { settingsWordsFor } from "../../locale";
import { useWords } from "../frame/WordsContext";
import type { PlaceProps } from "../places/placeProps";
import type { PersonalSettings } from "./personalSettings";
import { PersonalFields } from "./PersonalFields";
import { WorkbookFields } from "./WorkbookFields";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
});

/** What the screen of settings is given. */
export interface SettingsScreenProps extends PlaceProps {
  readonly personal: PersonalSettings;
  readonly onPersonal: (change: Partial<PersonalSettings>) => void;
  readonly onClose: () => void;
}

/** What a person chooses for the workbook, and for themselves. Every choice is kept at once. */
export function SettingsScreen({ state, actions, joints, personal, onPersonal, onClose }: SettingsScreenProps) {
  const styles = useStyles();
  const words = settingsWordsFor(useWords().language);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  };
  return (
    // Escape closes the screen from any of its fields.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.screen} aria-labelledby="settings" onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h2 ref={title} id="settings" tabIndex={-1} className={styles.title}>
          {words.title}
        </h2>
        <Button size="small" appearance="subtle" icon={<Dismiss20Regular />} title={words.close} aria-label={words.close} onClick={onClose} />
      </div>
      <WorkbookFields {...{ state, actions, joints, words, onClose }} />
      <PersonalFields {...{ personal, onPersonal, words }} />
    </section>
  );
}
