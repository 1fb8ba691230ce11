import type { LoggedTouchpoint, Rapport } from '../context';
import type { Kind } from '../domain/rules';
import type { LogRequest, LogWriter } from './log-form';
import { showAction, showMessage } from './notices';
import type { NoticeAction } from './notices';
import { reporting } from './reporting';
import { sayDone } from './undo';

/** What the dialog is given to unless something else is to write it: the log, which says what it wrote. */
export function logWriterOf(rapport: Rapport, then: LogRequest['then']): LogWriter {
	const { log, strings } = rapport;
	return {
		title: strings.log.title,
		button: strings.log.log,
		preview: (draft, toCome) => log.preview(draft, toCome),
		write: async (draft) => {
			const answer = await log.write(draft);
			if ('refused' in answer) return answer;
			return () => {
				sayLogged(rapport, answer, draft.kind);
				then?.(answer);
			};
		},
	};
}

/** Says that a touchpoint was logged, with the way to take it back; and which person notes were not updated, with the way to try again. */
export function sayLogged(rapport: Rapport, logged: LoggedTouchpoint, kind: Kind): void {
	const { account, log } = rapport.strings;
	const what = log.logged(namesOf(rapport, logged));
	sayWritten(rapport, logged, kind === 'ask' ? `${what}. ${account.ask.closeLater}` : what);
}

/** Says what was written about a touchpoint, with the way to take it back and perhaps what could follow, and what was not updated. */
export function sayWritten(rapport: Rapport, logged: LoggedTouchpoint, what: string, next?: NoticeAction): void {
	sayDone(rapport, what, logged.step, next);
	if (logged.notMoved.length > 0) sayNotMoved(rapport, logged);
}

function sayNotMoved(rapport: Rapport, logged: LoggedTouchpoint): void {
	const { strings: { log: texts } } = rapport;
	const message = logged.notMoved.map(({ path, reason }) => texts.notMoved(rapport.network.nameAt(path), reason)).join('\n');
	showAction(message, { label: texts.retry, run: () => moveAgain(rapport, logged) });
}

function moveAgain(rapport: Rapport, logged: LoggedTouchpoint): void {
	const { log, strings } = rapport;
	reporting(strings, strings.log.retry, async () => {
		const answer = await log.moveAgain(logged);
		if (answer.notMoved.length > 0) sayNotMoved(rapport, answer);
		else showMessage(strings.log.moved(logged.notMoved.map(({ path }) => rapport.network.nameAt(path))));
	});
}

/** The names of those on a line. */
export function namesOf(rapport: Rapport, { people }: LoggedTouchpoint): readonly string[] {
	return people.map((path) => rapport.network.nameAt(path));
}
