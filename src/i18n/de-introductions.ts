import { listOf, number, people, plural } from './de-wording';
import type { enIntroductions } from './en-introductions';

export const deIntroductions: typeof enIntroductions = {
	introduce: 'Personen einander vorstellen',
	introduceTo: 'Vorstellen bei …',
	record: 'Erhaltene Vorstellung festhalten',
	introducedBy: 'Hat dich vorgestellt …',
	whoIntroduced: 'Wer dich vorgestellt hat',
	toWhom: 'Wem',
	whereOrWhy: 'Wo oder wozu',
	recordNow: 'Festhalten',
	lacks: {
		'no-introducer': 'Wähle, wer dich vorgestellt hat.',
		'nobody-introduced': 'Wähle, wem du vorgestellt wurdest.',
	},
	recorded: (introducer, introduced) => `${introducer} hat dich vorgestellt: ${listOf(introduced)}`,
	thank: (introducer) => `${introducer} danken`,
	thanksFor: (introduced) => `Für die Vorstellung bei ${listOf(introduced)}`,
	multipliers: 'Zeigen, wer dich zu anderen geführt hat',

	find: 'Wer dich zu anderen geführt hat',
	nobodyFound: 'Niemand mit diesem Namen hat dich zu anderen geführt.',
	none: () => 'Bisher niemand, soweit deine Notizen sagen. Nenne in „introduced-by“ einer Personennotiz, wer dich vorgestellt hat, oder schreibe: - #intro/received [[Wer dich vorgestellt hat]] hat mich vorgestellt: [[Die neue Person]]',
	reach: (direct, total) => (total === direct ? `hat dich zu ${people(direct)} geführt` : `hat dich zu ${people(direct)} geführt, insgesamt ${number(total)}`),
	made: (count) => (count === 0 ? 'Du hast noch keine eigene Vorstellung notiert.' : plural(count, 'Du hast # Mal Menschen einander vorgestellt.', 'Du hast # Mal Menschen einander vorgestellt.')),
};
