import type { Rapport } from '../context';
import type { Kind } from '../domain/rules';

/** What a kind of touchpoint is called in this vault: the user's own word, else the language's. */
export function kindNameOf(kind: Kind, { settings, strings }: Pick<Rapport, 'settings' | 'strings'>): string {
	return settings().kindLabels[kind].trim() || strings.kinds[kind];
}
