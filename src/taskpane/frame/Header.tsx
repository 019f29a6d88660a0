import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { languages, type Language } from "../../locale";
import { useWords } from "./WordsContext";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: {
    margin: 0,
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

/** The name of the product, and the language. */
export function Header({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
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
    </header>
  );
}
