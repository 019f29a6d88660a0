import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sign: {
    display: "grid",
    placeItems: "center",
    width: "24px",
    padding: 0,
    ...shorthands.borderColor("transparent"),
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
  },
  waiting: {
    cursor: "not-allowed",
    color: tokens.colorNeutralForegroundDisabled,
    ":hover": { backgroundColor: "transparent" },
    "@media (forced-colors: active)": { color: "GrayText" },
  },
});

interface RowButtonProps extends Pick<ComponentProps<"button">, "aria-label" | "aria-expanded" | "title" | "tabIndex" | "children"> {
  /** A sign has no border, and a name of its own. */
  readonly isSign?: boolean;
  /** It waits, but keeps its place in the order of focus. */
  readonly isBusy: boolean;
  readonly onClick: () => void;
}

/** A button of a row, as plain as can be: rows are drawn by the dozen while a long list scrolls. */
export function RowButton({ isSign = false, isBusy, onClick, ...others }: RowButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, isSign && styles.sign, isBusy && styles.waiting)}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? undefined : onClick}
      {...others}
    />
  );
}
