import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { registerBasesView } from './bases';
import { registerCli } from './cli';
import { registerCodeBlock } from './code-block';

/** Registers every way in from outside the plugin's own views and commands. */
export function registerIntegrations(plugin: Plugin, rapport: Rapport): void {
	registerCli(plugin, rapport);
	registerCodeBlock(plugin, rapport);
	registerBasesView(plugin, rapport);
}
