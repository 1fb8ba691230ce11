// What is written, and where: daily notes, person notes, and the account that the lines make up.
import type { SettingDefinition, SettingDefinitionGroup, SettingFileControl, SettingFolderControl } from 'obsidian';
import { NOTHING_SET, dailyNotesAsSet } from '../context/vault-config';
import { checkHeading, checkPath } from './checks';
import type { Fault } from './checks';
import { numberControl, textControl } from './section-context';
import type { SectionContext } from './section-context';

/** As long as an account may look back: a hundred years. */
const MOST_MONTHS = 1200;
const MOST_DEPOSITS = 100;
/** As Obsidian has it, and where it has nothing. */
const DEFAULT_FORMAT = 'YYYY-MM-DD';
const DEFAULT_PEOPLE_FOLDER = 'People';

/** Where the daily note of a day is, and where in it touchpoints go. */
export function dailyNotesGroup(context: SectionContext): SettingDefinitionGroup {
	const { texts } = context;
	const own = texts.dailyNotes;
	const obsidian = context.rapport.vaultConfig()?.dailyNotes;
	return {
		type: 'group',
		heading: own.heading,
		items: [
			{ name: own.folder, desc: own.folderDesc(obsidian?.folder), control: { ...folderControl(context, 'dailyNoteFolder', obsidian?.folder), includeRoot: true } },
			{ name: own.format, desc: own.formatDesc(obsidian?.format), control: textControl(context, 'dailyNoteFormat', (format) => checkFormat(context, format), obsidian?.format || DEFAULT_FORMAT) },
			todayRow(context),
			{ name: own.template, desc: own.templateDesc(obsidian?.template), control: templateControl(context, 'dailyNoteTemplate', obsidian?.template) },
			{ name: own.section, desc: own.sectionDesc, control: textControl(context, 'dailyNoteHeading', (heading) => checkHeading(heading, texts)) },
		],
	};
}

/** Where new people go, what their notes begin with, and what logging changes there. */
export function personNotesGroup(context: SectionContext): SettingDefinitionGroup {
	const own = context.texts.personNotes;
	const { peopleFolders: [folder = DEFAULT_PEOPLE_FOLDER], propertyNames } = context.draft.settings;
	return {
		type: 'group',
		heading: own.heading,
		items: [
			{ name: own.folder, desc: own.folderDesc(folder), control: folderControl(context, 'newPersonFolder', folder) },
			{ name: own.template, desc: own.templateDesc, control: templateControl(context, 'personTemplate') },
			{ name: own.writeLastDeposit, desc: own.writeLastDepositDesc(propertyNames['last-deposit']), control: { type: 'toggle', key: 'writeLastDeposit' } },
		],
	};
}

/** What notes of goals and reviews begin with, and where reviews go. */
export function goalAndReviewsGroup(context: SectionContext): SettingDefinitionGroup {
	const own = context.texts.goalAndReviews;
	return {
		type: 'group',
		heading: own.heading,
		items: [
			{ name: own.goalTemplate, desc: own.goalTemplateDesc, control: templateControl(context, 'goalTemplate') },
			{ name: own.folder, desc: own.folderDesc, control: { ...folderControl(context, 'reviewFolder'), includeRoot: true } },
			{ name: own.reviewTemplate, desc: own.reviewTemplateDesc, control: templateControl(context, 'reviewTemplate') },
		],
	};
}

/** What makes an account stand in credit. */
export function accountsGroup(context: SectionContext): SettingDefinitionGroup {
	const own = context.texts.accounts;
	return {
		type: 'group',
		heading: own.heading,
		items: [
			{ name: own.window, desc: own.windowDesc, control: numberControl(context, 'accountWindowMonths', 1, MOST_MONTHS) },
			{ name: own.beforeAsk, desc: own.beforeAskDesc, control: numberControl(context, 'depositsBeforeAsk', 0, MOST_DEPOSITS) },
			{ name: own.beforeSeniorAsk, desc: own.beforeSeniorAskDesc, control: numberControl(context, 'depositsBeforeSeniorAsk', 0, MOST_DEPOSITS) },
			{ name: own.hideLedger, desc: own.hideLedgerDesc, control: { type: 'toggle', key: 'hideLedger' } },
		],
	};
}

/** Shows today's daily note by what is typed. */
function todayRow({ draft, rapport, texts }: SectionContext): SettingDefinition {
	return {
		name: texts.dailyNotes.today,
		searchable: false,
		render: (setting) => {
			const show = (): void => {
				setting.setDesc(rapport.notes.dailyNotePath(dailyNotesAsSet(draft.settings, (rapport.vaultConfig() ?? NOTHING_SET).dailyNotes), rapport.board.today) ?? texts.faults.format(DEFAULT_FORMAT));
			};
			setting.descEl.setAttrs({ 'role': 'status', 'aria-live': 'polite' });
			show();
			return draft.onChange(show);
		},
	};
}

function checkFormat({ draft, rapport, texts }: SectionContext, dailyNoteFormat: string): Fault {
	const path = rapport.notes.dailyNotePath(dailyNotesAsSet({ ...draft.settings, dailyNoteFormat: dailyNoteFormat.trim() }, (rapport.vaultConfig() ?? NOTHING_SET).dailyNotes), rapport.board.today);
	return path === null ? texts.faults.format(DEFAULT_FORMAT) : checkPath(path, texts);
}

function folderControl({ draft, texts }: SectionContext, key: 'dailyNoteFolder' | 'newPersonFolder' | 'reviewFolder', placeholder = ''): SettingFolderControl {
	return { type: 'folder', key, placeholder, validate: (folder) => draft.checked(key, checkPath(folder, texts)) };
}

/** A template that is not there is said beside its field, also where it went after it was chosen. */
function templateControl({ draft, rapport, texts }: SectionContext, key: 'dailyNoteTemplate' | 'personTemplate' | 'goalTemplate' | 'reviewTemplate', placeholder = ''): SettingFileControl {
	const check = (template: string): Fault => (template.trim() === '' || rapport.notes.hasTemplate(template.trim()) ? undefined : texts.faults.template(template.trim()));
	return { type: 'file', key, placeholder, filter: ({ extension }) => extension === 'md', validate: (template) => draft.checked(key, check(template)) };
}
