/** What a run of the contract says, in Markdown. */
import { isBroken, isFinding, type Outcome } from './outcome';

/**
 * How many expectations hold, those that do not, and what to do about each.
 *
 * `reportOf('Obsidian 1.13.7', outcomes)` → `'## The contract in Obsidian 1.13.7\n\n70 of 72 expectations hold.\n …'`
 */
export function reportOf(appName: string, outcomes: readonly Outcome[]): string {
	const held = outcomes.filter(({ failure }) => failure === null).length;
	return [
		`## The contract in ${appName}`,
		'',
		outcomes.length === 0 ? 'No expectation was run.' : `${held} of ${outcomes.length} expectations hold.`,
		...part('Broken: the plugin may rely on these; correct the expectation, the stand-in and what relies on them', outcomes.filter(isBroken)),
		...part('Findings: unverified, so nothing relies on these; correct the expectation, the stand-in and the tag', outcomes.filter(isFinding)),
		...part('Measured now: unverified before; correct the tag', outcomes.filter(({ ground, failure }) => ground === 'unverified' && failure === null)),
		'',
	].join('\n');
}

function part(heading: string, outcomes: readonly Outcome[]): readonly string[] {
	if (outcomes.length === 0) return [];
	return ['', `### ${heading}`, '', ...outcomes.flatMap(({ suite, name, failure }) => [`- ${suite}: ${name}`, ...(failure === null ? [] : failure.split('\n').map((line) => `      ${line}`))])];
}
