import type { Findings, Proposal } from '../../domain/adopt/findings';
import { adoptedSettings } from '../../domain/adopt/proposed-settings';
import type { AdoptedSettings } from '../../domain/adopt/proposed-settings';
import { showAction } from '../notices';
import { reporting } from '../reporting';
import { addStepButtons } from './adopt-step';
import type { AdoptContext } from './adopt-step';

/** More properties than anybody reads through. */
const MOST_PROPERTIES = 30;
const PROPOSED = 'rapport-adopt-proposed';

/** The first step: what was found, and the settings that would fit; only the settings are changed. */
export function showFindings(context: AdoptContext, { people, properties, proposals }: Findings): void {
	const { rapport: { strings }, root, next } = context;
	const { adopt: texts } = strings;
	root.createEl('p', { cls: 'rapport-import-intro', text: proposals.length > 0 ? texts.found.about(people) : texts.found.fits(people) });
	const accepted = new Set(proposals);
	if (proposals.length > 0) {
		// A label of its own would be shown as a tooltip over all of it.
		root.createDiv({ cls: 'rapport-hidden', text: texts.found.proposed, attr: { id: PROPOSED } });
		const list = root.createDiv({ cls: 'rapport-adopt-list', attr: { 'role': 'group', 'aria-labelledby': PROPOSED } });
		for (const proposal of proposals) {
			addProposal(list, proposal, context, (isAccepted) => {
				if (isAccepted) accepted.add(proposal);
				else accepted.delete(proposal);
				show();
			});
		}
	}
	addProperties(root, properties, context);
	const button = addStepButtons(root, proposals.length > 0 ? { text: texts.skip, act: next } : null, {
		text: texts.next,
		act: () => reporting(strings, texts.title, async () => {
			button.setDisabled(true);
			await apply([...accepted], context).finally(() => {
				// Given back, a component of the app would be waited for without end: it has a `then` of its own.
				button.setDisabled(false);
			});
			if (context.isWanted()) next();
		}),
	});
	const show = (): void => {
		button.setButtonText(accepted.size > 0 ? texts.found.apply(accepted.size) : texts.next);
	};
	show();
}

function addProposal(list: HTMLElement, proposal: Proposal, { rapport: { strings: { adopt: texts } } }: AdoptContext, change: (isAccepted: boolean) => void): void {
	const label = list.createEl('label', { cls: 'rapport-adopt-proposal' });
	const box = label.createEl('input', { attr: { type: 'checkbox' } });
	box.checked = true;
	box.addEventListener('change', () => change(box.checked));
	const words = label.createDiv();
	words.createDiv({ text: texts.found.proposal(proposal), attr: { dir: 'auto' } });
	words.createDiv({ cls: 'rapport-import-about', text: texts.found.support(proposal.notes, proposal.type === 'property-name' ? proposal.samples : []), attr: { dir: 'auto' } });
}

function addProperties(root: HTMLElement, properties: Findings['properties'], { rapport: { strings: { adopt: { found: texts }, number } } }: AdoptContext): void {
	if (properties.length === 0) return;
	const details = root.createEl('details', { cls: 'rapport-import-columns' });
	details.createEl('summary', { text: texts.properties });
	const table = details.createDiv({ cls: 'rapport-adopt-scroll' }).createEl('table', { cls: 'rapport-adopt-table' });
	const head = table.createEl('thead').createEl('tr');
	for (const text of [texts.property, texts.notes, texts.readAs, texts.samples]) head.createEl('th', { text, attr: { scope: 'col' } });
	const body = table.createEl('tbody');
	for (const { name, notes, readAs, samples } of properties.slice(0, MOST_PROPERTIES)) {
		const row = body.createEl('tr');
		row.createEl('th', { text: name, attr: { scope: 'row', dir: 'auto' } });
		row.createEl('td', { text: number(notes) });
		row.createEl('td', { text: readAs === null ? texts.notRead() : texts.own(readAs) });
		row.createEl('td', { cls: 'rapport-adopt-samples', text: samples.join(' · '), attr: { dir: 'auto' } });
	}
}

/** Sets what was accepted, and says so with the way back; the vault is read anew. */
async function apply(proposals: readonly Proposal[], { rapport }: AdoptContext): Promise<void> {
	const { settings, changeSettings, ready, strings } = rapport;
	const { adopt: { found: texts, title } } = strings;
	const before = settings();
	const change = adoptedSettings(before, proposals);
	if (proposals.length === 0) return;
	await changeSettings(change);
	await ready();
	const takeBack = (): Promise<void> => changeSettings(valuesOf(before, change));
	// What is written in the steps to come does not take this back.
	showAction(texts.applied(proposals.length), { label: strings.log.undo, run: () => reporting(strings, title, takeBack) });
}

/** The values that settings had before they were changed. */
function valuesOf({ peopleFolders, personTags, personMarkers, propertyNames, dailyNoteHeading }: AdoptedSettings, change: Partial<AdoptedSettings>): Partial<AdoptedSettings> {
	return {
		...(change.peopleFolders ? { peopleFolders } : {}),
		...(change.personTags ? { personTags } : {}),
		...(change.personMarkers ? { personMarkers } : {}),
		...(change.propertyNames ? { propertyNames } : {}),
		...(change.dailyNoteHeading !== undefined ? { dailyNoteHeading } : {}),
	};
}
