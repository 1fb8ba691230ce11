import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import type { ExportSubject } from '../domain/export/formats';
import { reporting } from '../ui/reporting';

const SUBJECTS: readonly ExportSubject[] = ['people', 'touchpoints'];

/** Adds the commands that export people and touchpoints; what they take is loaded on first need. */
export function addExports(plugin: Plugin, rapport: Rapport): void {
	const { strings } = rapport;
	for (const subject of SUBJECTS) {
		const name = strings.exports.commands[subject];
		plugin.addCommand({
			id: `export-${subject}`,
			name,
			icon: 'lucide-file-output',
			callback: () => reporting(strings, name, async () => {
				await rapport.ready();
				const { ExportModal } = await import('../ui/export/export-modal');
				new ExportModal(rapport, await rapport.exporter(), subject).open();
			}),
		});
	}
}
