// The forms of the lists: texts (folders, tags, markers), circles, roles and vacations.
import type { Circle, Role, Rules } from '../domain/rules';
import type { Strings } from '../i18n';
import { checkCadence, plainDay, wholeNumberIn } from './checks';
import type { Fault } from './checks';
import { entryIdOf } from './entry-id';
import { readingOf } from './entry-form';
import type { EntryForm } from './entry-form';

type Texts = Strings['settings'];
type Vacation = Rules['vacations'][number];

const MAX_TARGET = 1000;

/** The words of a list of texts. */
export interface TextListTexts {
	readonly add: string;
	readonly field: string;
	readonly desc: string;
}

/** What is particular to a list of texts. */
export interface TextListRules {
	readonly own: TextListTexts;
	readonly type: 'text' | 'folder';
	readonly placeholder: string;
	readonly check: (text: string) => Fault;
	/** The form in which a text is kept. */
	readonly plain: (text: string) => string;
}

/** A form for one text of a list; `index` is null for a new one. */
export function textForm(list: readonly string[], index: number | null, { own, type, placeholder, check, plain }: TextListRules, texts: Texts): EntryForm<string, 'text'> {
	const value = index === null ? '' : list[index] ?? '';
	return {
		title: index === null ? own.add : own.field,
		fields: [{ key: 'text', name: own.field, desc: own.desc, type, value, placeholder }],
		read: ({ text }) => {
			const entry = plain(text);
			const isPresent = list.some((other, place) => place !== index && plain(other).toLowerCase() === entry.toLowerCase());
			return readingOf(entry, { text: check(entry) ?? (isPresent ? texts.faults.present(entry) : undefined) });
		},
	};
}

/** A form for a circle; a new one gets its id from its name, a known one keeps it. */
export function circleForm(circles: readonly Circle[], index: number | null, texts: Texts): EntryForm<Circle, 'name' | 'direction' | 'cadence'> {
	const circle = index === null ? undefined : circles[index];
	const own = texts.circles;
	return {
		title: circle ? own.edit : own.add,
		fields: [
			{ key: 'name', name: own.name, desc: own.nameDesc, type: 'text', value: circle?.name ?? '' },
			{ key: 'direction', name: own.direction, desc: own.directionDesc, type: 'choice', options: own.directions, value: circle?.direction ?? 'want' },
			{ key: 'cadence', name: own.cadence, desc: own.cadenceDesc, type: 'text', value: circle?.cadence ?? '', placeholder: '60d' },
		],
		read: (values) => {
			const name = values.name.trim();
			const cadence = values.cadence.trim();
			const entry: Circle = {
				id: circle?.id ?? idFor(name, circles),
				name,
				direction: values.direction === 'have' ? 'have' : 'want',
				...(cadence === '' ? {} : { cadence }),
			};
			return readingOf(entry, { name: checkName(name, circles, circle, texts), cadence: cadence === '' ? undefined : checkCadence(cadence, texts) });
		},
	};
}

/** A form for a role; ids as with circles. */
export function roleForm(roles: readonly Role[], index: number | null, texts: Texts): EntryForm<Role, 'name' | 'cadence' | 'target'> {
	const role = index === null ? undefined : roles[index];
	const own = texts.roles;
	return {
		title: role ? own.edit : own.add,
		fields: [
			{ key: 'name', name: own.name, desc: own.nameDesc, type: 'text', value: role?.name ?? '' },
			{ key: 'cadence', name: own.cadence, desc: own.cadenceDesc, type: 'text', value: role?.cadence ?? '', placeholder: '45d' },
			{ key: 'target', name: own.target, desc: own.targetDesc, type: 'text', value: String(role?.target ?? 1), placeholder: '1' },
		],
		read: (values) => {
			const name = values.name.trim();
			const target = wholeNumberIn(values.target, MAX_TARGET);
			const entry: Role = { id: role?.id ?? idFor(name, roles), name, cadence: values.cadence.trim(), target: target ?? 1 };
			return readingOf(entry, {
				name: checkName(name, roles, role, texts),
				cadence: checkCadence(values.cadence, texts),
				target: target === null ? texts.faults.whole(0, MAX_TARGET) : undefined,
			});
		},
	};
}

/** A form for days away, both included. */
export function vacationForm(vacations: readonly Vacation[], index: number | null, texts: Texts): EntryForm<Vacation, 'from' | 'to'> {
	const vacation = index === null ? undefined : vacations[index];
	const own = texts.vacations;
	return {
		title: vacation ? own.edit : own.add,
		fields: [
			{ key: 'from', name: own.from, type: 'day', value: vacation?.from ?? '' },
			{ key: 'to', name: own.to, type: 'day', value: vacation?.to ?? '' },
		],
		read: (values) => {
			const from = plainDay(values.from);
			const to = plainDay(values.to);
			const isReversed = from !== null && to !== null && to < from;
			return readingOf({ from: from ?? '', to: to ?? '' }, {
				from: from === null ? texts.faults.day : undefined,
				to: to === null ? texts.faults.day : isReversed ? texts.faults.order : undefined,
			});
		},
	};
}

interface Named {
	readonly id: string;
	readonly name: string;
}

/** A note means an entry by its id or its name, so neither may be another's. */
function checkName(name: string, entries: readonly Named[], own: Named | undefined, { faults }: Texts): Fault {
	if (name === '') return faults.empty;
	const plain = name.toLowerCase();
	const isTaken = entries.some((other) => other !== own && (other.name.toLowerCase() === plain || other.id.toLowerCase() === plain));
	return isTaken ? faults.present(name) : undefined;
}

function idFor(name: string, entries: readonly Named[]): string {
	return entryIdOf(name, entries.flatMap((entry) => [entry.id.toLowerCase(), entry.name.toLowerCase()]));
}
