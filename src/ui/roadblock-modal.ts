import { Modal, Setting } from 'obsidian';
import type { Rapport } from '../context';
import type { Person } from '../domain/people';
import { isBlocked, LIGHT_TOUCHES, ROADBLOCKS } from '../domain/roadblock';
import { titleDialog } from './dialog-name';
import type { DialogHome } from './dialog-name';
import type { Suggestion } from './log-form';

/** What may keep one from getting in touch: four things, each with a sentence and one light touch to log. */
export class RoadblockModal extends Modal {
	constructor(private readonly rapport: DialogHome & Pick<Rapport, 'strings'>, private readonly person: string, private readonly choose: (touch: Suggestion) => void) {
		super(rapport.app);
	}

	override onOpen(): void {
		const { strings: { account: { roadblock: texts } } } = this.rapport;
		this.modalEl.addClass('rapport-roadblocks');
		titleDialog(this.rapport, this, texts.title);
		this.contentEl.createEl('p', { text: texts.intro(this.person), attr: { dir: 'auto' } });
		for (const roadblock of ROADBLOCKS) {
			const touch = texts.touches[roadblock];
			new Setting(this.contentEl)
				.setName(texts.names[roadblock])
				.setDesc(`${texts.words[roadblock]} ${touch}.`)
				.addButton((button) => {
					button.setButtonText(texts.log).onClick(() => {
						this.close();
						this.choose({ kind: 'deposit', way: LIGHT_TOUCHES[roadblock], hint: touch });
					});
					button.buttonEl.setAttribute('aria-label', `${texts.log}: ${touch}`);
				});
		}
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}

/** The person at a path where it is worth asking what is in the way, or null. */
export function blockedPersonAt(path: string, { network, board }: Rapport): Person | null {
	const person = network.people.get(path);
	const standing = board.standingOf(path);
	return person && standing && isBlocked(person, standing, board.today) ? person : null;
}
