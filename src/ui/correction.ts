import type { LinePlace, Rapport } from '../context';
import { LogModal } from './log-modal';
import { sayWritten } from './log-outcome';
import { showFailure } from './notices';
import { reporting } from './reporting';

/** Opens the dialog on a logged line, to say it otherwise; what cannot be corrected is said. */
export function openCorrection(rapport: Rapport, place: LinePlace): void {
	const { strings, corrections } = rapport;
	const { corrections: texts } = strings;
	reporting(strings, texts.command, async () => {
		const logged = await corrections.read(place);
		if ('refused' in logged) return showFailure(strings.notDone(texts.command, logged.refused));
		new LogModal(rapport, {
			...logged.draft,
			writer: {
				title: texts.title,
				button: texts.correct,
				preview: (draft, toCome) => corrections.preview(logged, draft, toCome),
				write: async (draft) => {
					const answer = await corrections.write(logged, draft);
					if ('refused' in answer) return answer;
					const names = answer.ahead.map((path) => rapport.network.nameAt(path));
					return () => sayWritten(rapport, answer, names.length === 0 ? texts.corrected : `${texts.corrected}. ${texts.ahead(names)}`);
				},
			},
		}).open();
	});
}
