import { Button } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { settingsWordsFor } from "../../locale";
import { SubScreen } from "../frame/SubScreen";
import { useWords } from "../frame/WordsContext";
import type { PlaceProps } from "../places/placeProps";
import type { PersonalSettings } from "./personalSettings";
import { PersonalFields } from "./PersonalFields";
import { WorkbookFields } from "./WorkbookFields";

/** What the screen of settings is given. */
export interface SettingsScreenProps extends PlaceProps {
  readonly personal: PersonalSettings;
  readonly onPersonal: (change: Partial<PersonalSettings>) => void;
  readonly onClose: () => void;
}

/** What a person chooses for the workbook, and for themselves. Every choice is kept at once. */
export function SettingsScreen({ state, actions, joints, personal, onPersonal, onClose }: SettingsScreenProps) {
  const words = settingsWordsFor(useWords().language);
  const close = <Button size="small" appearance="subtle" icon={<Dismiss20Regular />} title={words.close} aria-label={words.close} onClick={onClose} />;
  return (
    <SubScreen title={words.title} corner={close} onLeave={onClose}>
      <WorkbookFields {...{ state, actions, joints, words, onClose }} />
      <PersonalFields {...{ personal, onPersonal, words }} />
    </SubScreen>
  );
}
