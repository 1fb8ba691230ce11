import type { Rapport } from '../context';
import type { Placing } from '../domain/placing';
import { choiceKeys } from '../domain/triage';
import { capitalised } from '../i18n';
import { circleClassOf } from './circle-classes';
import { toggled } from './filter-state';
import { addKeyHint } from './key-hint';
import { nameBy } from './name-by';

interface Choice {
	readonly type: 'circle' | 'role';
	readonly id: string;
	readonly key: string;
	readonly el: HTMLElement;
}

/** A circle and roles as buttons, each with a key of its own; pressed again, one is no longer chosen. */
export class TriageChoices {
	private readonly choices: readonly Choice[];
	private circle: string | null = null;
	private roles: readonly string[] = [];

	constructor(parent: HTMLElement, { strings, settings }: Pick<Rapport, 'strings' | 'settings'>, private readonly changed: (event: MouseEvent | null) => void) {
		const { circles, roles } = settings();
		const keys = choiceKeys(circles.length + roles.length);
		const { edits: texts } = strings;
		const circleChoices = this.addGroup(parent, 'circle', texts.circle, circles, keys);
		const roleChoices = this.addGroup(parent, 'role', texts.roles, roles, keys.slice(circles.length));
		for (const [index, { el }] of circleChoices.entries()) {
			el.addClass(circleClassOf(index));
			el.prepend(createSpan({ cls: 'rapport-dot' }));
		}
		this.choices = [...circleChoices, ...roleChoices];
	}

	/** What is chosen by now. */
	get placing(): Placing {
		return { circle: this.circle, roles: this.roles };
	}

	show({ circle, roles }: Placing): void {
		this.circle = circle ?? null;
		this.roles = roles;
		for (const { type, id, el } of this.choices) {
			const isOn = type === 'circle' ? id === this.circle : this.roles.includes(id);
			el.toggleClass('is-on', isOn);
			el.setAttribute('aria-pressed', String(isOn));
		}
	}

	/** Takes a key; false where no choice has it. */
	press(key: string): boolean {
		const choice = this.choices.find((one) => one.key === key);
		if (choice) this.choose(choice, null);
		return choice !== undefined;
	}

	private addGroup(parent: HTMLElement, type: Choice['type'], label: string, entries: readonly { readonly id: string; readonly name: string }[], keys: readonly string[]): readonly Choice[] {
		const group = parent.createDiv({ cls: 'rapport-triage-group', attr: { role: 'group' } });
		nameBy(group, group.createDiv({ cls: 'rapport-triage-label', text: label, attr: { 'aria-hidden': 'true' } }));
		const row = group.createDiv({ cls: 'rapport-triage-choices' });
		return entries.map(({ id, name }, index) => {
			const el = row.createEl('button', { cls: 'rapport-triage-choice', attr: { type: 'button' } });
			el.createSpan({ cls: 'rapport-triage-choice-name', text: capitalised(name), attr: { dir: 'auto' } });
			const choice = { type, id, key: keys[index] ?? '', el };
			addKeyHint(el, choice.key);
			el.addEventListener('click', (event) => this.choose(choice, event));
			return choice;
		});
	}

	private choose({ type, id }: Choice, event: MouseEvent | null): void {
		if (type === 'circle') this.show({ circle: this.circle === id ? null : id, roles: this.roles });
		else this.show({ circle: this.circle, roles: toggled(this.roles, id) });
		this.changed(event);
	}
}
