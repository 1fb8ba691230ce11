import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { registerBasesView } from './bases';
import { registerCli } from './cli';
import { registerCodeBlock } from './code-block';
import { PersonSuggest } from './person-suggest';
import { registerStatusBar } from './status-bar';
import { registerUri } from './uri';

export { apiOf } from './api';
export type { RapportApi } from './api';

/** Registers every way in from outside the plugin's own views and commands. */
export function registerIntegrations(plugin: Plugin, rapport: Rapport): void {
	registerCli(plugin, rapport);
	registerCodeBlock(plugin, rapport);
	registerBasesView(plugin, rapport);
	registerUri(plugin, rapport);
	plugin.registerEditorSuggest(new PersonSuggest(rapport));
	registerStatusBar(plugin, rapport);
}
