import { Spinner } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { lazilyJoined } from "../places/lazilyJoined";
import type { LoadJoints } from "../useActions";
import type { SettingsScreenProps } from "./SettingsScreen";

interface LazySettingsProps extends Omit<SettingsScreenProps, "joints"> {
  readonly loadJoints: LoadJoints;
}

/** The settings, or that they are on their way. */
export function LazySettings({ loadJoints, ...given }: LazySettingsProps) {
  const [Screen] = useState(() => lazilyJoined(async () => (await import("./SettingsScreen")).SettingsScreen, loadJoints));
  return (
    <Suspense fallback={<Spinner size="tiny" />}>
      <Screen {...given} />
    </Suspense>
  );
}
