import type { LoggedTouchpoint, PromiseText, Rapport } from '../context';
import { THANKS } from '../domain/open-loops';
import type { OpenLoop } from '../domain/open-loops';
import type { NextStep, OpenPromise } from '../domain/promises';
import type { ListedIntent } from './list-items';
import { LogModal } from './log-modal';
import { namesOf, sayWritten } from './log-outcome';
import { NextStepModal } from './next-step-modal';
import { showFailure } from './notices';
import { reporting } from './reporting';

/** Does what was promised, was to come next or is to be told: a promise is ticked, a next step is logged first, an asker thanks. */
export function finishIntent(rapport: Rapport, { intent, text }: ListedIntent, redraw: () => void): void {
	if (intent.type === 'next-step') logNextStep(rapport, intent);
	else if (intent.type === 'loop') closeLoop(rapport, intent);
	// What could not be read yet, nobody can mean.
	else if (text !== null) reporting(rapport.strings, rapport.strings.promises.tick(text.words), async () => {
		await tick(rapport, intent, text);
		redraw();
	});
}

/** Opens the dialog with thanks to whoever was asked. */
function closeLoop(rapport: Rapport, { person }: OpenLoop): void {
	const hint = rapport.strings.account.closingLoop;
	new LogModal(rapport, { people: [person.path], suggestion: { kind: 'deposit', way: THANKS, hint } }).open();
}

async function tick(rapport: Rapport, { line }: OpenPromise, { source, words }: PromiseText): Promise<void> {
	const { strings, promises } = rapport;
	const answer = await promises.tick(line, source);
	if ('refused' in answer) showFailure(strings.notDone(strings.promises.tick(words), answer.refused));
	else sayWritten(rapport, answer, strings.promises.ticked(namesOf(rapport, answer)));
}

/** Lets a next step be logged; once that is written, it is cleared and the next one asked for. */
function logNextStep(rapport: Rapport, { person, text }: NextStep): void {
	const { path, name } = person;
	const { strings, promises } = rapport;
	const goOn = async (logged: LoggedTouchpoint): Promise<void> => {
		const refusal = await promises.clearNextStep(path, text, logged);
		if (refusal) showFailure(strings.notDone(strings.promises.clear(name), refusal.refused));
		else new NextStepModal(rapport, person, true).open();
	};
	new LogModal(rapport, { kind: 'deposit', people: [path], text, then: (logged) => reporting(strings, strings.promises.clear(name), () => goOn(logged)) }).open();
}
