import type { Account } from '../domain/account';

/** The texts of the relationship bank: accounts, the ask check, ideas for what to give. */
export const enAccount = {
	counts: ({ given, asked, received }: Account): string => `given ${given}, asked ${asked}, received ${received}`,
	hidden: 'The ledger is hidden',
	shown: 'The ledger is shown',
};
