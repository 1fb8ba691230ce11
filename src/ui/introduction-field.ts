import type { Rapport } from '../context';
import type { Participant, PeopleLack } from './log-form';
import { PeopleField } from './people-field';
import type { PeopleFieldContext, PeopleInput } from './people-field';

/** Who introduced the user, and to whom: the people of one line, the introducer first. */
export class IntroductionField implements PeopleInput {
	private readonly introducer: PeopleField;
	private readonly introduced: PeopleField;

	constructor(parent: HTMLElement, rapport: Rapport, [introducer, ...introduced]: readonly string[], context: PeopleFieldContext) {
		const { introductions: texts } = rapport.strings;
		this.introducer = new PeopleField(parent, rapport, introducer === undefined ? [] : [introducer], {
			...context,
			goOn: () => this.introduced.inputEl.focus(),
			part: { id: '-introducer', label: texts.whoIntroduced, isSingle: true, others: () => this.introduced.people },
		});
		this.introduced = new PeopleField(parent, rapport, introduced, {
			...context,
			part: { id: '-introduced', label: texts.toWhom, isSingle: false, others: () => this.introducer.people },
		});
	}

	get people(): readonly Participant[] {
		return [...this.introducer.people, ...this.introduced.people];
	}

	get name(): string {
		return this.unfinished?.name ?? '';
	}

	get inputEl(): HTMLInputElement {
		return (this.unfinished ?? (this.introducer.people.length === 0 ? this.introducer : this.introduced)).inputEl;
	}

	lacks(linked: readonly string[]): PeopleLack | null {
		const [introducer] = this.introducer.people;
		if (!introducer) return 'no-introducer';
		const isAnybodyLinked = linked.some((path) => !('path' in introducer && introducer.path === path));
		return this.introduced.people.length > 0 || isAnybodyLinked ? null : 'nobody-introduced';
	}

	becomePerson(name: string, path: string): void {
		this.introducer.becomePerson(name, path);
		this.introduced.becomePerson(name, path);
	}

	add(path: string): void {
		this.introduced.add(path);
	}

	showLinked(paths: readonly string[]): void {
		const chosen = this.introducer.people.flatMap((one) => ('path' in one ? [one.path] : []));
		this.introduced.showLinked(paths.filter((path) => !chosen.includes(path)));
	}

	/** An introduction is never without people. */
	setOptional(): void {}

	draw(): void {
		this.introducer.draw();
		this.introduced.draw();
	}

	close(): void {
		this.introducer.close();
		this.introduced.close();
	}

	/** The field in which a name is typed that is nobody yet. */
	private get unfinished(): PeopleField | undefined {
		return [this.introducer, this.introduced].find(({ name }) => name.trim() !== '');
	}
}
