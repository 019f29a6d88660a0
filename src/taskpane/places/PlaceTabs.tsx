import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { placeNames, type PlaceName } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { panelId, tabId } from "./placeIds";

const useStyles = makeStyles({
  tabs: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    minHeight: "28px",
    padding: `0 2px ${tokens.spacingVerticalXS}`,
    border: "none",
    borderBottom: "2px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** How far each key goes along the row; Home and End go all the way. */
const steps: ReadonlyMap<string, (index: number) => number> = new Map([
  ["ArrowRight", (index: number) => index + 1],
  ["ArrowLeft", (index: number) => index - 1],
  ["Home", () => 0],
  ["End", () => -1],
]);

interface PlaceTabsProps {
  readonly place: PlaceName;
  readonly onPlace: (place: PlaceName) => void;
}

/** The places of the pane: one Tab stop, the arrow keys go from one to the next. */
export function PlaceTabs({ place, onPlace }: PlaceTabsProps) {
  const styles = useStyles();
  const { placesLabel, places } = useWords().pane;
  const row = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = steps.get(event.key)?.(placeNames.indexOf(place));
    if (target === undefined) return;
    event.preventDefault();
    const chosen = placeNames.at(target % placeNames.length) ?? place;
    row.current?.querySelector<HTMLElement>(`#${tabId(chosen)}`)?.focus();
    onPlace(chosen);
  };

  return (
    <div ref={row} role="tablist" tabIndex={-1} aria-label={placesLabel} className={styles.tabs} onKeyDown={onKeyDown}>
      {placeNames.map((name) => (
        <button
          key={name}
          id={tabId(name)}
          type="button"
          role="tab"
          aria-selected={name === place}
          aria-controls={name === place ? panelId : undefined}
          tabIndex={name === place ? 0 : -1}
          className={mergeClasses(styles.tab, name === place && styles.chosen)}
          onClick={() => onPlace(name)}
        >
          {places[name]}
        </button>
      ))}
    </div>
  );
}
