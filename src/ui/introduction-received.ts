import type { LoggedTouchpoint, Rapport } from '../context';
import { INTRODUCTION_RECEIVED } from '../domain/touchpoint';
import { THANKS } from '../domain/open-loops';
import { LogModal } from './log-modal';
import { namesOf, sayWritten } from './log-outcome';

/** Opens the dialog that records who introduced the user to whom, the introducer first; once that is written, thanking them is suggested. */
export function openIntroductionReceived(rapport: Rapport, people: readonly string[]): void {
	const { log, strings: { introductions: texts } } = rapport;
	new LogModal(rapport, {
		people,
		...INTRODUCTION_RECEIVED,
		suggestion: { ...INTRODUCTION_RECEIVED, hint: texts.whereOrWhy },
		isIntroduction: true,
		writer: {
			title: texts.record,
			button: texts.recordNow,
			preview: (draft, toCome) => log.preview(draft, toCome),
			write: async (draft) => {
				const answer = await log.recordIntroduction(draft);
				return 'refused' in answer ? answer : () => sayRecorded(rapport, answer);
			},
		},
	}).open();
}

function sayRecorded(rapport: Rapport, logged: LoggedTouchpoint): void {
	const { strings: { introductions: texts } } = rapport;
	const [introducer = '', ...introduced] = namesOf(rapport, logged);
	const thank = (): void => new LogModal(rapport, {
		people: logged.people.slice(0, 1),
		kind: 'deposit',
		suggestion: { kind: 'deposit', way: THANKS, hint: texts.thanksFor(introduced) },
	}).open();
	sayWritten(rapport, logged, texts.recorded(introducer, introduced), { label: texts.thank(introducer), run: thank });
}
