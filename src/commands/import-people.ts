import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { reporting } from '../ui/reporting';

/** Adds the command that imports people from a file; what it takes is loaded on first need. */
export function addImportPeople(plugin: Plugin, rapport: Rapport): void {
	const { strings } = rapport;
	plugin.addCommand({
		id: 'import-people',
		name: strings.imports.command,
		icon: 'lucide-file-input',
		callback: () => reporting(strings, strings.imports.command, async () => {
			// Who is there already is known once all notes are read.
			await rapport.ready();
			const { ImportModal } = await import('../ui/import/import-modal');
			new ImportModal(rapport, await rapport.importer()).open();
		}),
	});
}
