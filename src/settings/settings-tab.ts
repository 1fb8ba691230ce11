import { PluginSettingTab } from 'obsidian';
import type { App, Plugin, SettingDefinition, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { Rapport } from '../context';
import { ALSO_READ_AS } from '../domain/property';
import { KINDS, PROPERTIES } from '../domain/rules';
import { checkCadence, checkKindTag, checkPropertyName } from './checks';
import { changeOf, controlValueOf } from './control-values';
import { SettingsDraft } from './draft';
import { showFound } from './found-row';
import { circleList, peopleLists, roleList, vacationList } from './lists';
import type { ListContext } from './lists';
import { DEFAULT_SETTINGS } from './shape';

/** As many people as a week can be asked to hold. */
const MOST_WEEKLY = 50;

/** The plugin's settings, with what they make of the vault at the top. */
export class RapportSettingTab extends PluginSettingTab {
	override icon = 'users';
	private readonly draft: SettingsDraft;
	private readonly lists: ListContext;

	constructor(app: App, plugin: Plugin, private readonly rapport: Rapport) {
		super(app, plugin);
		this.draft = new SettingsDraft(rapport);
		this.lists = {
			app,
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
			{ type: 'group', heading: this.lists.texts.names, items: [this.kindTagsPage(), this.propertyNamesPage()] },
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
			render: (setting) => showFound(setting, this.rapport),
		};
	}

	private cadences(): SettingDefinitionItem {
		const texts = this.lists.texts;
		const own = texts.cadences;
		const validate = (value: string): string | undefined => checkCadence(value, texts);
		return {
			type: 'group',
			heading: own.heading,
			items: [
				{
					name: own.defaultCadence,
					desc: own.defaultCadenceDesc,
					control: { type: 'text', key: 'defaultCadence', placeholder: DEFAULT_SETTINGS.defaultCadence, validate },
				},
				{
					name: own.priorityCadence,
					desc: own.priorityCadenceDesc,
					control: { type: 'text', key: 'priorityCadence', placeholder: DEFAULT_SETTINGS.priorityCadence, validate },
				},
			],
		};
	}

	private week(): SettingDefinitionItem {
		const { week, faults } = this.lists.texts;
		return {
			type: 'group',
			heading: week.heading,
			items: [
				{
					name: week.weekStart,
					desc: week.weekStartDesc,
					control: { type: 'dropdown', key: 'weekStart', options: Object.fromEntries(week.days.map((name, weekday) => [String(weekday), name])) },
				},
				{
					name: week.weeklyFew,
					desc: week.weeklyFewDesc,
					control: {
						type: 'number',
						key: 'weeklyFew',
						min: 0,
						max: MOST_WEEKLY,
						step: 1,
						validate: (value) => (Number.isInteger(value) && value >= 0 && value <= MOST_WEEKLY ? undefined : faults.weeklyFew),
					},
				},
				{
					name: week.countMentions,
					desc: week.countMentionsDesc,
					control: { type: 'toggle', key: 'countMentions' },
				},
			],
		};
	}

	private kindTagsPage(): SettingDefinitionPage {
		const { strings } = this.rapport;
		const texts = strings.settings;
		return {
			type: 'page',
			name: texts.kindTags.page,
			desc: texts.kindTags.pageDesc,
			items: KINDS.map((kind): SettingDefinition => ({
				name: strings.kinds[kind],
				desc: texts.kindTags.desc[kind],
				control: {
					type: 'text',
					key: `kindTags.${kind}`,
					placeholder: DEFAULT_SETTINGS.kindTags[kind],
					validate: (value) => checkKindTag(kind, value, this.draft.settings.kindTags, strings.kinds, texts),
				},
			})),
		};
	}

	private propertyNamesPage(): SettingDefinitionPage {
		const { texts } = this.lists;
		return {
			type: 'page',
			name: texts.propertyNames.page,
			desc: texts.propertyNames.pageDesc,
			items: PROPERTIES.map((property): SettingDefinition => ({
				name: texts.propertyNames.name[property],
				desc: texts.propertyNames.desc(property, ALSO_READ_AS[property] ?? []),
				aliases: [property],
				control: {
					type: 'text',
					key: `propertyNames.${property}`,
					placeholder: property,
					validate: (value) => checkPropertyName(property, value, this.draft.settings.propertyNames, texts),
				},
			})),
		};
	}
}
