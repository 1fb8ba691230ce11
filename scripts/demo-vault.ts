/** The demo vault as of any day: test-vault/ with its days moved to that day, and 60 daily notes. */
import { demoDays, quietLines } from './demo-days';

/** The day as of which the notes in test-vault/ and the table of days are written. */
export const writtenOn = '2026-11-22';

const dailyNoteCount = 60;
const msPerDay = 86_400_000;

/**
 * Moves the notes from the day they were written on to `today`, so that the demo never ages, and adds the daily notes.
 *
 * `demoVault('2026-11-23', { 'People/Ada.md': 'last-deposit: 2026-10-25' })['People/Ada.md']` → `'last-deposit: 2026-10-26'`
 */
export function demoVault(today: string, notes: Readonly<Record<string, string>>): Record<string, string> {
	const shift = daysBetween(writtenOn, today);
	const yearShift = Number(today.slice(0, 4)) - Number(writtenOn.slice(0, 4));
	const moved = Object.entries(notes).map(([path, text]): [string, string] => [moveDays(path, shift), moveDays(movePriority(text, yearShift), shift)]);
	const daily = Array.from({ length: dailyNoteCount }, (_, daysAgo): [string, string] => {
		const day = addDays(today, -daysAgo);
		return [`Daily/${day}.md`, moveDays(dailyNote(day, daysAgo), shift)];
	});
	return Object.fromEntries([...moved, ...daily]);
}

function dailyNote(day: string, daysAgo: number): string {
	const told = demoDays.find((one) => one.daysAgo === daysAgo);
	const journal = told?.journal ?? (told ? [] : [quietLines[daysAgo % quietLines.length] ?? '']);
	const blocks = [`# ${inWords(day)}`, journal.join('\n'), ['## Touchpoints', ...(told?.touchpoints ?? [])].join('\n')];
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Moves every plain day in a text or path. */
function moveDays(text: string, shift: number): string {
	return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => addDays(day, shift));
}

/** A priority is a year, or a list of them, below its property. */
function movePriority(text: string, yearShift: number): string {
	return text.replace(/^priority:(?: \d{4}$|(?:\n {2}- \d{4}$)+)/m, (block) => block.replace(/\d{4}/g, (year) => String(Number(year) + yearShift)));
}

function inWords(day: string): string {
	return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
}

function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
}

function addDays(day: string, days: number): string {
	return new Date(Date.parse(day) + days * msPerDay).toISOString().slice(0, 10);
}
