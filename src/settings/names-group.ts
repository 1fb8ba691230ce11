// What kinds and properties are called: in notes, and on the screen.
import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';
import { ALSO_READ_AS } from '../domain/property';
import { KINDS, PROPERTIES } from '../domain/rules';
import type { Kind } from '../domain/rules';
import { kindNameOf } from '../ui/kind-name';
import { checkKindLabel, checkKindTag, checkPropertyName } from './checks';
import type { SectionContext } from './section-context';
import { DEFAULT_SETTINGS } from './shape';

/** The pages of names. */
export function namesGroup(context: SectionContext): SettingDefinitionGroup {
	return { type: 'group', heading: context.texts.names, items: [kindTagsPage(context), kindLabelsPage(context), propertyNamesPage(context)] };
}

function kindTagsPage(context: SectionContext): SettingDefinitionPage {
	const { texts, draft } = context;
	const own = texts.kindTags;
	return {
		type: 'page',
		name: own.page,
		desc: own.pageDesc,
		items: KINDS.map((kind): SettingDefinition => ({
			name: nameOf(kind, context),
			desc: own.desc[kind],
			control: {
				type: 'text',
				key: `kindTags.${kind}`,
				placeholder: DEFAULT_SETTINGS.kindTags[kind],
				validate: (tag) => checkKindTag(kind, tag, draft.settings.kindTags, (one) => nameOf(one, context), texts),
			},
		})),
	};
}

function kindLabelsPage(context: SectionContext): SettingDefinitionPage {
	const { texts, rapport: { strings } } = context;
	const own = texts.kindLabels;
	return {
		type: 'page',
		name: own.page,
		desc: own.pageDesc,
		items: KINDS.map((kind): SettingDefinition => ({
			name: strings.kinds[kind],
			desc: texts.kindTags.desc[kind],
			control: {
				type: 'text',
				key: `kindLabels.${kind}`,
				placeholder: strings.kinds[kind],
				validate: (label) => checkKindLabel(kind, label, (one) => nameOf(one, context), texts),
			},
		})),
	};
}

function propertyNamesPage({ texts, draft }: SectionContext): SettingDefinitionPage {
	const own = texts.propertyNames;
	return {
		type: 'page',
		name: own.page,
		desc: own.pageDesc,
		items: PROPERTIES.map((property): SettingDefinition => ({
			name: own.name[property],
			desc: own.desc(property, ALSO_READ_AS[property] ?? []),
			aliases: [property],
			control: {
				type: 'text',
				key: `propertyNames.${property}`,
				placeholder: property,
				validate: (name) => checkPropertyName(property, name, draft.settings.propertyNames, texts),
			},
		})),
	};
}

/** As it is being typed. */
function nameOf(kind: Kind, { draft, rapport: { strings } }: SectionContext): string {
	return kindNameOf(kind, { settings: () => draft.settings, strings });
}
