import type { Need } from '../domain/goal';
import type { GoalFault } from '../domain/goal-plan';

/** The notes of goals, and why one was not written. */
export const enGoalWriting = {
	untitled: 'Networking goal',
	/** What a new goal's note says below its properties. */
	body: (goal: string): string => `# ${goal}\n\nWhy:\n`,
	written: (path: string): string => `the goal in ${path}`,
	noTemplate: (template: string): string => `The template "${template}" of goals was not found, so the note was not made. Check it in the settings.`,
	notChanged: (path: string, reason: string): string => `${path} was left as it is. ${reason}`,
	taken: (path: string): string => `${path} is there already.`,
};

/** The dialog that sets the goal. */
export const enGoal = {
	command: 'Set networking goal',
	title: 'Networking goal',
	which: 'Which goal',
	change: 'Change this goal',
	begin: 'Begin another one',
	beginNote: (): string => 'this one is done',
	goal: 'What should be so a year from now?',
	goalPlaceholder: 'Known for platform thinking, inside and outside',
	needs: 'What does it need?',
	need: { visibility: 'Visibility', access: 'Access', both: 'Both' },
	needNote: (need: Need): string => ({ visibility: 'more people who know your work', access: 'people who can open doors', both: '' })[need],
	by: 'By',
	strengths: 'Two or three strengths to be remembered for',
	strengthsPlaceholder: 'Platform thinking, calm in a crisis',
	arenas: 'Where you want to be seen',
	arenasPlaceholder: 'Talks, posts, town halls',
	rhythm: 'How often',
	save: 'Save goal',
	where: (path: string): string => `Makes ${path}`,
	faults: {
		'no-goal': 'Say in a few words what you want.',
		'no-later-day': 'Choose a day after today.',
		'unreadable-rhythm': 'Write how often, such as weekly, 2 weeks or monthly.',
	} satisfies Record<GoalFault, string>,
	begun: (title: string): string => `Goal set: ${title}`,
	changed: 'Goal changed',
	asBefore: 'The goal\'s note says all that already.',
	notDone: (reason: string): string => `The goal before is still active. ${reason}`,
};
