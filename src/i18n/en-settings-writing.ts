/** The texts of the settings of what is written. */
export const enSettingsWriting = {
	dailyNotes: {
		heading: 'Daily notes',
		folder: 'Folder of daily notes',
		format: 'Format of daily notes',
		template: 'Template of daily notes',
		/** What Obsidian is set to, here and in the next two; undefined before that is known. */
		folderDesc: (obsidian: string | undefined): string => asObsidian(obsidian, 'the top of the vault'),
		formatDesc: (obsidian: string | undefined): string => asObsidian(obsidian, 'YYYY-MM-DD'),
		templateDesc: (obsidian: string | undefined): string => asObsidian(obsidian, 'none'),
		today: 'Daily note of today',
		section: 'Heading of touchpoints',
		sectionDesc: 'Touchpoints are written below this heading, which is added where it is missing; empty: at the end of the note.',
	},
	personNotes: {
		heading: 'Person notes',
		folder: 'Folder of new people',
		folderDesc: (folder: string): string => `Empty: the first people folder (${folder}).`,
		template: 'Template of new people',
		templateDesc: 'A new person note begins with this note; empty: with its circle, role and cadence to be filled in.',
		writeLastDeposit: 'Keep the day of the last deposit',
		writeLastDepositDesc: (property: string): string => `After something given, ${property} in the note of each person on the line moves to that day, never back; when off, logging leaves person notes alone.`,
	},
	depositIdeas: {
		heading: 'Deposit ideas',
		add: 'Add deposit idea',
		empty: 'No ideas; only ways in use are offered.',
		field: 'Way to give',
		desc: 'Offered when a deposit is logged, and written behind the tag.',
	},
	accounts: {
		heading: 'Accounts',
		window: 'Months that count',
		windowDesc: 'What was given, asked and received is counted over this many months.',
		beforeAsk: 'Deposits before an ask',
		beforeAskDesc: 'An account is in credit after this many deposits since the last ask.',
		beforeSeniorAsk: 'Deposits before asking somebody senior',
		beforeSeniorAskDesc: 'The same for people whose note says senior.',
		hideLedger: 'Hide the ledger',
		hideLedgerDesc: 'Nothing in the app tells of accounts then, as while you share your screen.',
	},
	goalAndReviews: {
		heading: 'Goal and reviews',
		goalTemplate: 'Template of goals',
		goalTemplateDesc: 'A new goal begins with this note; empty: with its properties alone.',
		folder: 'Folder of reviews',
		folderDesc: 'Empty: the top of the vault.',
		reviewTemplate: 'Template of reviews',
		reviewTemplateDesc: 'A new review begins with this note, the numbers at its end or between the two lines of rapport:begin and rapport:end; empty: with three questions.',
	},
	around: {
		heading: 'Editor and status bar',
		suggestPeople: 'Suggest people while typing',
		suggestPeopleDesc: 'Behind the tag of a kind, such as #deposit, people are offered, those most in need of a word first.',
		statusBar: 'This week in the status bar',
		statusBarDesc: 'How many people of this week wait to hear from you; nothing is shown where nobody does.',
	},
	kindLabels: {
		page: 'Names of kinds',
		pageDesc: 'What each kind of touchpoint is called here; what is written stays the same.',
	},
};

function asObsidian(now: string | undefined, none: string): string {
	return now === undefined ? 'Empty: as in Obsidian.' : `Empty: as in Obsidian (${now || none}).`;
}
