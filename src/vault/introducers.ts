import type { App, TFile } from 'obsidian';
import { introducedBySteps } from '../domain/introduced-by';
import type { Network } from '../domain/network';
import { linkPathOf, peopleMeantBy } from '../domain/reference';
import type { Reference } from '../domain/reference';
import type { Settings } from '../settings/shape';
import type { NoteProperties, PropertyOutcome } from './note-properties';

/** What writing who introduced whom takes. */
interface Parts {
	readonly app: App;
	readonly network: Pick<Network, 'personNamed'>;
	readonly settings: () => Settings;
}

/** Writes into people's notes who introduced them. */
export class Introducers {
	constructor(
		private readonly parts: Parts,
		private readonly properties: NoteProperties,
	) {}

	/** Adds whoever made an introduction to the note of somebody introduced; where it says so already, nothing is written. Never throws. */
	add(introduced: TFile, introducer: TFile): Promise<PropertyOutcome> {
		const { app: { metadataCache }, settings } = this.parts;
		// In properties only links of this form are followed, whatever the user writes elsewhere.
		const link = `[[${metadataCache.fileToLinktext(introducer, introduced.path, true)}]]`;
		return this.properties.change(introduced, (properties) => introducedBySteps(properties, settings(), link, (reference) => this.isMeant(reference, introducer, introduced)));
	}

	private isMeant(reference: Reference, { path }: TFile, source: TFile): boolean {
		const { app: { metadataCache }, network } = this.parts;
		if ('name' in reference) return peopleMeantBy(reference, (name) => network.personNamed(name)).paths.includes(path);
		return metadataCache.getFirstLinkpathDest(linkPathOf(reference.link), source.path)?.path === path;
	}
}
