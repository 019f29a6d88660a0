import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Settings20Filled, Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { useRef } from "react";
import { languages, type Language, type PlaceName } from "../../locale";
import { HelpLink } from "./HelpLink";
import { useFocusBack } from "./useFocusBack";
import { useWords } from "./WordsContext";

const useStyles = makeStyles({
  header: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: {
    margin: "0 auto 0 0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  switch: {
    display: "flex",
    padding: "2px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  choice: {
    minWidth: "32px",
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: tokens.shadow2,
    "@media (forced-colors: active)": { border: "1px solid Highlight" },
  },
});

interface HeaderProps {
  readonly place: PlaceName;
  readonly isSetting: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onSettings: () => void;
}

/** The name of the product, the language, and the ways to the guide and the settings. */
export function Header({ place, isSetting, onLanguage, onSettings }: HeaderProps) {
  const styles = useStyles();
  const gear = useRef<HTMLButtonElement>(null);
  useFocusBack(isSetting, () => gear.current);
  const words = useWords();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{words.pane.productName}</h1>
      <div className={styles.switch} role="group" aria-label={words.pane.languageLabel}>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            title={words.pane.languageNames[language]}
            aria-label={`${language.toUpperCase()}: ${words.pane.languageNames[language]}`}
            aria-pressed={language === words.language}
            className={mergeClasses(styles.choice, language === words.language && styles.chosen)}
            onClick={() => onLanguage(language)}
          >
            {language.toUpperCase()}
          </button>
        ))}
      </div>
      <HelpLink topic={isSetting ? "settings" : place} />
      <Button
        ref={gear}
        size="small"
        appearance="subtle"
        icon={isSetting ? <Settings20Filled /> : <Settings20Regular />}
        title={words.pane.settings}
        aria-label={words.pane.settings}
        aria-expanded={isSetting}
        onClick={onSettings}
      />
    </header>
  );
}
