import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0, outlineStyle: "none" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
});

interface SubScreenProps {
  readonly title: string;
  /** What stands beside the title. */
  readonly corner?: ReactNode;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** A screen in the place of another one: it takes the focus with its title, and Escape leaves it from wherever one is in it. */
export function SubScreen({ title, corner, onLeave, children }: SubScreenProps) {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    if (key === "Escape" && !isEmptiedByEscape(target)) onLeave();
  };
  return (
    // It takes the Escape key of everything inside; a click on plain text keeps the focus here.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.screen} tabIndex={-1} aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {corner}
      </div>
      {children}
    </section>
  );
}

/** A browser takes Escape in a search field as the wish to empty it. */
function isEmptiedByEscape(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === "search" && target.value !== "";
}
