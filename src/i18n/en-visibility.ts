/** Visible work: where it was seen, what for, and how often. */
export const enVisibility = {
	log: 'Log visibility',
};
