import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { showFailure, showMessage } from '../ui/notices';
import { reporting } from '../ui/reporting';

/** Adds the command that makes a base of the people of the vault, and opens it. */
export function addCreateRelationshipsBase(plugin: Plugin, rapport: Rapport): void {
	const { strings } = rapport;
	plugin.addCommand({
		id: 'create-relationships-base',
		name: strings.bases.create,
		icon: 'lucide-table',
		callback: () => reporting(strings, strings.bases.create, () => create(rapport)),
	});
}

async function create({ app, makeBase, strings }: Rapport): Promise<void> {
	const base = await makeBase();
	if ('refused' in base) return showFailure(strings.notDone(strings.bases.create, base.refused));
	showMessage(base.isNew ? strings.bases.made(base.path) : strings.bases.there(base.path));
	await app.workspace.openLinkText(base.path, '');
}
