import { PluginSettingTab } from 'obsidian';
import type { App, Plugin, SettingDefinition, SettingDefinitionItem } from 'obsidian';
import type { Rapport } from '../context';
import { aroundGroup } from './around-group';
import { checkCadence } from './checks';
import type { Fault } from './checks';
import { changeOf, controlValueOf } from './control-values';
import { SettingsDraft } from './draft';
import { showFound } from './found-row';
import { circleList, depositIdeaList, peopleLists, roleList, vacationList } from './lists';
import type { ListContext } from './lists';
import { namesGroup } from './names-group';
import { numberControl, textControl } from './section-context';
import type { SectionContext } from './section-context';
import { accountsGroup, dailyNotesGroup, goalAndReviewsGroup, personNotesGroup } from './writing-groups';

/** As many people as a week can be asked to hold. */
const MOST_WEEKLY = 50;

/** The plugin's settings, with what they make of the vault at the top. */
export class RapportSettingTab extends PluginSettingTab {
	override icon = 'users';
	private readonly draft: SettingsDraft;
	private readonly lists: ListContext;
	private readonly sections: SectionContext;

	constructor(app: App, plugin: Plugin, private readonly rapport: Rapport) {
		super(app, plugin);
		this.draft = new SettingsDraft(rapport);
		this.sections = { rapport, texts: rapport.strings.settings, draft: this.draft };
		this.lists = {
			home: rapport,
			texts: rapport.strings.settings,
			settings: () => this.draft.settings,
			change: (change) => {
				this.draft.change(change);
				this.update();
			},
		};
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			this.foundRow(),
			...peopleLists(this.lists),
			circleList(this.lists),
			roleList(this.lists),
			this.cadences(),
			this.week(),
			vacationList(this.lists),
			dailyNotesGroup(this.sections),
			personNotesGroup(this.sections),
			depositIdeaList(this.lists),
			accountsGroup(this.sections),
			goalAndReviewsGroup(this.sections),
			aroundGroup(this.sections),
			namesGroup(this.sections),
		];
	}

	override getControlValue(key: string): unknown {
		return controlValueOf(this.draft.settings, key);
	}

	override setControlValue(key: string, value: unknown): void {
		const change = changeOf(this.draft.settings, key, value);
		if (typeof value === 'string') this.draft.changeSoon(change);
		else this.draft.change(change);
	}

	override hide(): void {
		this.draft.save();
		super.hide();
	}

	private foundRow(): SettingDefinition {
		return {
			name: this.lists.texts.found.name,
			searchable: false,
			render: (setting) => {
				const stopFound = showFound(setting, this.rapport);
				const stopListening = this.rapport.onSettingsFromOutside(() => this.update());
				return () => {
					stopFound();
					stopListening();
				};
			},
		};
	}

	private cadences(): SettingDefinitionItem {
		const texts = this.lists.texts;
		const own = texts.cadences;
		const check = (cadence: string): Fault => checkCadence(cadence, texts);
		return {
			type: 'group',
			heading: own.heading,
			items: [
				{
					name: own.defaultCadence,
					desc: own.defaultCadenceDesc,
					control: textControl(this.sections, 'defaultCadence', check),
				},
				{
					name: own.priorityCadence,
					desc: own.priorityCadenceDesc,
					control: textControl(this.sections, 'priorityCadence', check),
				},
			],
		};
	}

	private week(): SettingDefinitionItem {
		const { week } = this.lists.texts;
		return {
			type: 'group',
			heading: week.heading,
			items: [
				{
					name: week.weekStart,
					desc: week.weekStartDesc,
					control: { type: 'dropdown', key: 'weekStart', options: Object.fromEntries(this.rapport.strings.days.weekdays().map((name, weekday) => [String(weekday), name])) },
				},
				{
					name: week.weeklyFew,
					desc: week.weeklyFewDesc,
					control: numberControl(this.sections, 'weeklyFew', 0, MOST_WEEKLY),
				},
				{
					name: week.countMentions,
					desc: week.countMentionsDesc,
					control: { type: 'toggle', key: 'countMentions' },
				},
			],
		};
	}
}
