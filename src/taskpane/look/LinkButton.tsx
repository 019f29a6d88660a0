import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  link: {
    justifySelf: "start",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

/** A text that shows a cell when it is pressed: it looks like a link, and is a button. */
export function LinkButton({ className, ...others }: ComponentProps<"button">) {
  const styles = useStyles();
  return <button type="button" className={mergeClasses(styles.link, className)} {...others} />;
}
