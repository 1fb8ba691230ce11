import type { Account, AccountPart } from '../domain/account';
import type { AskPart } from '../domain/ask-check';
import type { IdeaReason, SettingToMeet } from '../domain/deposit-ideas';
import type { Roadblock } from '../domain/roadblock';
import { allOf, days, plural } from './en-wording';

/** The texts of the relationship bank: accounts, the ask check, ideas for what to give. */
export const enAccount = {
	counts: ({ given, asked, received }: Account): string => `given ${given}, asked ${asked}, received ${received}`,
	count: (part: AccountPart, count: number): string => `${part} ${count}`,
	show: {
		given: (count: number): string => `Show what you gave (${count})`,
		asked: (count: number): string => `Show what you asked for (${count})`,
		received: (count: number): string => `Show what you received (${count})`,
	} satisfies Record<AccountPart, (count: number) => string>,
	hidden: 'The ledger is hidden',
	shown: 'The ledger is shown',

	ask: {
		title: 'Before you ask',
		lastGive: (daysAgo: number | null): string => (daysAgo === null ? 'nothing given yet' : daysAgo === 0 ? 'gave today' : `last gave ${days(daysAgo)} ago`),
		firstTouchpoint: (): string => 'this would be the first touchpoint',
		asks: (count: number): string => plural(count, '# ask in 90 days', '# asks in 90 days'),
		promises: (count: number): string => plural(count, 'a promise to them is open', '# promises to them are open'),
		parts: { what: 'What', byWhen: 'By when', whyThem: 'Why them', short: 'Short' } satisfies Record<AskPart, string>,
		said: (part: string): string => `${part}: said`,
		notSaid: (part: string): string => `${part}: not said yet`,
		/** What the hints look for, so that one may know better. */
		lookedFor: {
			what: () => 'What exactly: a number, a question, or a verb such as read, review, introduce',
			byWhen: () => 'By when: a day, a time, “this week”, or “no rush”',
			whyThem: (work: string | null) => `Why them: “because …”, “your talk on …”${work === null ? '' : `, or their work on “${work}”`}`,
			short: () => 'Short: a line or two, easy to answer with a word',
		} satisfies Record<AskPart, (work: string | null) => string>,
		allSaid: 'Clear and easy to answer',
		instead: 'Make a deposit instead',
		closeLater: 'Once you know, tell them what came of it.',
	},

	openLoop: (name: string, day: string): string => `You asked ${name} for something on ${day}: thank them, and say what came of it`,
	closingLoop: 'What came of it',
	idea: (idea: string): string => `Idea: ${idea}`,
	anotherIdea: 'Another',
	ideas: (reason: IdeaReason, way: string | null, name: string): string => {
		switch (reason.type) {
			case 'promise': return `keep what you promised ${name}`;
			case 'open-loop': return `thank ${name}, and say what came of what you asked for`;
			case 'received': return reason.isIntroduction ? `tell ${name} what came of the introduction` : `thank ${name} for what you received`;
			case 'interesting': return `something on “${reason.work}”, which ${name} works on`;
			case 'meet': return `introduce ${name} to ${reason.name}; both care about ${allOf(reason.shared.slice(0, 3))}`;
			case 'way': return `${wayIdea(way ?? '')}${reason.isAgain ? ', as last time' : ''}`;
			case 'setting': return SETTINGS[reason.setting];
		}
	},

	roadblock: {
		title: 'What is in the way?',
		intro: (name: string): string => `It has been quiet with ${name}. Nothing is wrong with that, and one light touch is enough.`,
		names: {
			'status-gap': 'They are far above me',
			'nothing-to-offer': 'I have nothing to offer',
			'fear-of-silence': 'They may not answer',
			'feeling-transactional': 'It feels like using them',
		} satisfies Record<Roadblock, string>,
		/** One sentence each. */
		words: {
			'status-gap': 'People at the top hear little honest thanks, and it costs them no time.',
			'nothing-to-offer': 'From where you stand you see what they cannot; one observation is a gift.',
			'fear-of-silence': 'Silence is lack of time, not rejection, and never counts against anyone here.',
			'feeling-transactional': 'What is given without being asked for uses nobody.',
		} satisfies Record<Roadblock, string>,
		touches: {
			'status-gap': 'Thank them for one thing that helped you',
			'nothing-to-offer': 'Share one thing you noticed',
			'fear-of-silence': 'Send an article that needs no answer',
			'feeling-transactional': 'Give them credit where others hear it',
		} satisfies Record<Roadblock, string>,
		log: 'Log this',
	},
};

const WAYS: ReadonlyMap<string, string> = new Map([
	['thanks', 'thank them for something specific'],
	['article', 'send an article or a talk, with a line on why'],
	['credit', 'give them credit where others hear it'],
	['help', 'offer a hand with what keeps them busy'],
	['advice', 'share something that would save them time'],
	['introduction', 'introduce them to somebody worth knowing'],
]);

const SETTINGS: Readonly<Record<SettingToMeet, string>> = {
	project: 'be of use on a project you share; no meeting needed',
	offsite: 'say hello at an offsite or a conference',
	alumni: 'meet through an alumni group or a circle you share',
	dinner: 'join a dinner or a round they are at anyway',
};

function wayIdea(way: string): string {
	return WAYS.get(way.toLowerCase()) ?? `something by way of ${way}`;
}
