import type { BlockFault, BlockKey } from '../domain/block-options';
import { number, people, quoted } from './de-wording';
import type { enBlocks } from './en-blocks';
import { capitalised } from './wording';

export const deBlocks: typeof enBlocks = {
	list: 'Personen und Versprechen dieses Blocks',
	faults: {
		title: 'In diesem Block ist etwas zu richten',
		unreadable: (reason) => `Die Optionen lassen sich nicht als YAML lesen: ${reason}`,
		tooLarge: 'Es sind zu viele, oder sie sind zu tief verschachtelt.',
		nobody: (name) => `person: ${quoted(name)} heißt niemand. Schreibe einen Namen, einen Alias oder einen Link.`,
		several: (name, paths) => `person: ${quoted(name)} kann mehrere Personen meinen. Schreibe einen von ${paths.join(', ')}.`,
		of: (fault: BlockFault) => {
			switch (fault.type) {
				case 'no-options': return `${quoted(fault.found)} ist keine Option. Schreibe eine je Zeile, etwa „view: stale“.`;
				case 'unknown-key': return `Die Option ${quoted(fault.found)} gibt es nicht. Möglich sind ${fault.accepted.join(', ')}.`;
				case 'unused-key': return `${fault.key}: view ${fault.view} nutzt das nicht. Möglich sind ${fault.accepted.join(', ')}.`;
				case 'unknown-value': return `${fault.key}: ${quoted(fault.found)} ist ${NONE[fault.key]}. Möglich sind ${fault.accepted.join(', ')}.`;
				case 'wrong-limit': return `limit: ${quoted(fault.found)} ist keine ganze Zahl von 1 bis ${number(fault.most)}.`;
				case 'wrong-person': return `person: ${quoted(fault.found)} ist nicht eine Person. Schreibe einen Namen, Alias oder Link.`;
			}
		},
	},
	indexing: 'Deine Notizen werden gelesen',
	failed: { title: 'Der Block konnte nicht gezeichnet werden', text: 'Bei der nächsten Änderung wird es wieder versucht. Die Konsole weiß mehr.' },
	noPeople: 'Noch keine Personen gefunden',
	quiet: 'Gerade wartet niemand auf ein Wort von dir',
	weekDone: 'Für diese Woche ist niemand mehr übrig',
	nobodyMatches: 'Gerade passt niemand zu diesen Optionen',
	noPromises: 'Keine offenen Versprechen und keine nächsten Schritte',
	noAccounts: 'Noch auf keinem Konto steht etwas',
	map: {
		caption: 'Personen nach Kreis und Rolle',
		circle: 'Kreis',
		none: () => 'leer',
		stale: (count) => `${number(count)} still`,
		show: (count, circle, role, stale) => `${circle}, ${capitalised(role)}: ${people(count)}, ${number(stale)} still geworden. In der Liste zeigen`,
	},
};

const NONE: Readonly<Record<BlockKey, string>> = { view: 'keine Ansicht', circle: 'kein Kreis', role: 'keine Rolle', limit: 'keine Grenze', person: 'keine Person' };
