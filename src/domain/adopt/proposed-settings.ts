import type { Property, Rules } from '../rules';
import type { Proposal } from './findings';

/** The settings that proposals change. */
export type AdoptedSettings = Pick<Rules, 'peopleFolders' | 'personTags' | 'personMarkers' | 'propertyNames'> & { readonly dailyNoteHeading: string };

/** What accepted proposals make of the settings: only what changes. */
export function adoptedSettings(settings: AdoptedSettings, proposals: readonly Proposal[]): Partial<AdoptedSettings> {
	const change: { -readonly [Key in keyof AdoptedSettings]?: AdoptedSettings[Key] } = {};
	for (const proposal of proposals) {
		switch (proposal.type) {
			case 'people-folder':
				change.peopleFolders = [...(change.peopleFolders ?? settings.peopleFolders), proposal.folder];
				break;
			case 'person-tag':
				change.personTags = [...(change.personTags ?? settings.personTags), proposal.tag];
				break;
			case 'person-marker':
				change.personMarkers = [...(change.personMarkers ?? settings.personMarkers), proposal.marker];
				break;
			case 'property-name':
				change.propertyNames = withName(change.propertyNames ?? settings.propertyNames, proposal.property, proposal.name);
				break;
			case 'heading':
				change.dailyNoteHeading = proposal.heading;
		}
	}
	return change;
}

function withName(names: Rules['propertyNames'], property: Property, name: string): Rules['propertyNames'] {
	return { ...names, [property]: name };
}
