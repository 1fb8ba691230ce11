import type { Rapport } from '../context';
import { reporting } from './reporting';
import { TriageModal } from './triage-modal';

/** Lets people who are nowhere yet be placed, once all notes are read. */
export function placePeople(rapport: Rapport): void {
	const { strings } = rapport;
	reporting(strings, strings.triage.command, async () => {
		await rapport.ready();
		new TriageModal(rapport).open();
	});
}
