import { Platform } from 'obsidian';
import type { Rapport } from '../context';
import type { Choosing } from './choosing';
import { IntentRow } from './intent-row';
import type { ListItem } from './list-items';
import { PersonRow } from './person-row';
import type { PersonRowContext } from './person-row';
import { personTextOf } from './person-text';
import { placePeople } from './place-people';
import type { Row } from './row';
import { isOfUnplaced } from './row-opener';
import type { RowOpener } from './row-opener';
import { HeaderRow, MoreRow, ProblemRow } from './section-rows';

/** What the rows of a list are given besides what opens them. */
export interface ListRowsContext {
	/** Null until it is there. */
	readonly choosing: () => Choosing | null;
	/** Whether rows tell of accounts too. */
	readonly isAccountShown: () => boolean;
}

/** Makes the rows of the stale list, wherever they are shown. */
export function listRows(rapport: Rapport, opener: RowOpener, { choosing, isAccountShown }: ListRowsContext): (parent: HTMLElement, item: ListItem, id: string) => Row<ListItem> {
	const { strings } = rapport;
	// What is done to a row that is chosen is done to all who are.
	const forRow = (path: string, forAll: (choosing: Choosing) => void, alone: () => void): void => {
		const all = choosing();
		if (all?.isForAll(path)) forAll(all);
		else alone();
	};
	const context: PersonRowContext = {
		textOf: (person) => {
			const settings = rapport.settings();
			return personTextOf(person, { ...rapport, ...settings, accounts: isAccountShown() ? settings : null });
		},
		actions: [
			{ icon: 'lucide-plus', label: strings.commands.logTouchpoint, run: (path) => forRow(path, (all) => all.log(), () => opener.logWith(path)) },
			{ icon: 'lucide-ellipsis', label: strings.moreOptions, run: (path, event) => forRow(path, (all) => all.showMenu(event), () => opener.menuOf(path, event)) },
		],
		isDraggable: !Platform.isMobile,
		accounts: { strings, open: (path, part) => opener.showPart(path, part) },
	};
	const place = { text: strings.triage.start, label: strings.triage.command, run: () => placePeople(rapport) };
	return (parent, item, id) => {
		switch (item.type) {
			case 'header': return new HeaderRow(parent, strings, isOfUnplaced(item) ? place : null);
			case 'person': return new PersonRow(parent, id, context);
			case 'intent': return new IntentRow(parent, id, rapport, (intent) => opener.finish(intent));
			case 'problem': return new ProblemRow(parent, strings);
			case 'more': return new MoreRow(parent, strings);
		}
	};
}
