import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { reporting } from '../ui/reporting';
import { openStaleList } from './open-stale-list';

/** Registers every command; their ids are never renamed. */
export function registerCommands(plugin: Plugin, { app, strings }: Rapport): void {
	plugin.addCommand({
		id: 'open-stale-list',
		name: strings.commands.openStaleList,
		icon: 'users',
		callback: () => reporting(strings, strings.commands.openStaleList, () => openStaleList(app)),
	});
}
