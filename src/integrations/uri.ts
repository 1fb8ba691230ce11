import type { ObsidianProtocolData, Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { exactDayIn } from '../domain/day';
import type { Day } from '../domain/day';
import { kindMeant } from '../domain/kind-meant';
import { personMeant } from '../domain/person-meant';
import { textOfSelection } from '../ui/log-form';
import type { LogRequest } from '../ui/log-form';
import { LogModal } from '../ui/log-modal';
import { showFailure } from '../ui/notices';
import { reporting } from '../ui/reporting';

/** More than a line can be read with. */
const LONGEST_TEXT = 2000;
/** More people than one line is about; any page may have made the link. */
const MOST_PEOPLE = 20;

/** Registers `obsidian://rapport-log?person=…&kind=…&way=…&text=…&date=…`: it fills in the dialog and never writes by itself. */
export function registerUri(plugin: Plugin, rapport: Rapport): void {
	plugin.registerObsidianProtocolHandler('rapport-log', (given) => {
		reporting(rapport.strings, rapport.strings.log.title, async () => {
			// Before, nobody has a name.
			await rapport.ready();
			const { request, remarks } = logRequestOf(given, rapport);
			new LogModal(rapport, request).open();
			if (remarks.length > 0) showFailure(remarks.join('\n'));
		});
	});
}

/** What a link asks the dialog to be opened with, and what of it cannot be. */
export function logRequestOf(given: ObsidianProtocolData, rapport: Pick<Rapport, 'network' | 'settings' | 'strings'>): { readonly request: LogRequest; readonly remarks: readonly string[] } {
	const { strings: { waysIn: { uri: texts } } } = rapport;
	const remarks: string[] = [];
	const people = peopleIn(textIn(given, 'person'), rapport);
	const kindText = textIn(given, 'kind');
	const kind = kindMeant(kindText, rapport.settings(), (one) => [rapport.settings().kindLabels[one], rapport.strings.kinds[one]]);
	if (kindText !== '' && !kind) remarks.push(texts.unknownKind(kindText));
	const day = dayIn(textIn(given, 'date'));
	if (day === 'unreadable') remarks.push(texts.unknownDay(textIn(given, 'date')));
	// The first stands in the field, where one of that name can be chosen or made.
	const [name, ...lost] = people.unknown;
	if (lost.length > 0) remarks.push(texts.nobody(lost));
	const way = textIn(given, 'way') || kind?.way;
	return {
		request: {
			...(kind ? { kind: kind.kind } : { isKindOpen: kindText !== '' }),
			...(way ? { way } : {}),
			people: people.paths,
			...(name === undefined ? {} : { name }),
			text: textOfSelection(textIn(given, 'text').slice(0, LONGEST_TEXT)),
			...(typeof day === 'number' ? { day } : {}),
		},
		remarks,
	};
}

/** A parameter without a value arrives as the text `true`. */
function textIn(given: ObsidianProtocolData, name: string): string {
	const text = Object.hasOwn(given, name) ? given[name] : undefined;
	return typeof text !== 'string' || text === 'true' ? '' : text.trim();
}

function peopleIn(text: string, { network }: Pick<Rapport, 'network'>): { readonly paths: readonly string[]; readonly unknown: readonly string[] } {
	const names = text.split(';').map((name) => name.trim()).filter(Boolean).slice(0, MOST_PEOPLE);
	const meant = names.map((name) => ({ name, ...personMeant(network, name) }));
	return {
		paths: [...new Set(meant.flatMap((one) => ('person' in one ? [one.person.path] : [])))],
		unknown: meant.flatMap((one) => ('fault' in one ? [one.name] : [])),
	};
}

function dayIn(text: string): Day | 'unreadable' | null {
	return text === '' ? null : (exactDayIn(text) ?? 'unreadable');
}
