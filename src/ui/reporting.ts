import { reasonOf } from '../domain/failure';
import type { Strings } from '../i18n';
import { showFailure } from './notices';

/** Runs a command; one that fails says what was not done, and leaves the reason in the console. */
export function reporting(strings: Strings, name: string, run: () => Promise<void>): void {
	run().catch((error: unknown) => {
		console.error(`Rapport: ${name}`, error);
		showFailure(strings.notDone(name, reasonOf(error)));
	});
}
