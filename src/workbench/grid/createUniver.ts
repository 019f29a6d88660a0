import { LogLevel, Univer, type IUniverConfig, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";

/** A plug-in with its settings, or alone. */
type PluginEntry = PluginCtor<Plugin> | [plugin: PluginCtor<Plugin>, settings: ConstructorParameters<PluginCtor<Plugin>>[0]];

/** A bundle of plug-ins, as the preset packages give it. */
export interface PluginBundle {
  readonly plugins: readonly PluginEntry[];
}

/** A spreadsheet engine and the facade over it. */
export interface UniverInstance {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Starts the spreadsheet engine with the given bundles. A plug-in that several bundles ask for is registered once,
 * with the settings of the last. The maker's own `presets` package would do this, but it brings proprietary packages along.
 */
export function createUniver(config: Partial<IUniverConfig>, bundles: readonly PluginBundle[]): UniverInstance {
  const univer = new Univer({ logLevel: LogLevel.ERROR, ...config });
  const settingsByPlugin = new Map<PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]>();
  for (const entry of bundles.flatMap((bundle) => bundle.plugins)) {
    const [plugin, settings] = Array.isArray(entry) ? entry : [entry, undefined];
    settingsByPlugin.set(plugin, settings);
  }
  for (const [plugin, settings] of settingsByPlugin) univer.registerPlugin(plugin, settings);
  return { univer, api: FUniver.newAPI(univer) };
}
