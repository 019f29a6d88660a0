import { Button, makeStyles } from "@fluentui/react-components";
import type { ComponentProps, ReactElement } from "react";

const useStyles = makeStyles({ tool: { flexShrink: 0 } });

interface ToolButtonProps extends Pick<ComponentProps<"button">, "aria-expanded" | "aria-controls" | "tabIndex"> {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
}

/** A button that is a sign: its name is told to whoever points at it, and to screen readers. */
export function ToolButton({ label, ...others }: ToolButtonProps) {
  const styles = useStyles();
  return <Button className={styles.tool} size="small" appearance="subtle" title={label} aria-label={label} {...others} />;
}
