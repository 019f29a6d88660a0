import { languages, pointsWordings, rateDecimalsOffered, wordsFor, type SettingsWords } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { ChoiceSelect } from "./ChoiceSelect";
import type { PersonalSettings } from "./personalSettings";
import { SettingsGroup } from "./SettingsGroup";

/** A rate with more decimals than any sheet states. */
const exampleRate = 92.8472;

interface PersonalFieldsProps {
  readonly personal: PersonalSettings;
  readonly onPersonal: (change: Partial<PersonalSettings>) => void;
  readonly words: SettingsWords;
}

/** How a person wants the pane to speak: the language, and how figures are written. */
export function PersonalFields({ personal, onPersonal, words }: PersonalFieldsProps) {
  const { pane, language } = useWords();
  const example = (rateDecimals: (typeof rateDecimalsOffered)[number]) => words.rateDecimalsOf(wordsFor(language, { rateDecimals }).numbers.percent(exampleRate));
  return (
    <SettingsGroup title={words.ofPerson} hint={words.ofPersonHint}>
      <ChoiceSelect
        label={words.language}
        chosen={personal.language}
        offered={new Map(languages.map((one) => [one, pane.languageNames[one]]))}
        onChoose={(chosen) => onPersonal({ language: chosen })}
      />
      <ChoiceSelect
        label={words.rateDecimals}
        chosen={String(personal.rateDecimals)}
        offered={new Map(rateDecimalsOffered.map((count) => [String(count), `${count} · ${example(count)}`]))}
        onChoose={(chosen) => onPersonal({ rateDecimals: rateDecimalsOffered.find((count) => String(count) === chosen) ?? personal.rateDecimals })}
      />
      <ChoiceSelect
        label={words.pointsWording}
        chosen={personal.wording}
        offered={new Map(pointsWordings.map((wording) => [wording, words.pointsWordings[wording]]))}
        onChoose={(wording) => onPersonal({ wording })}
      />
    </SettingsGroup>
  );
}
