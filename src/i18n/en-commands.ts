/** The names of commands. */
export const enCommands = {
	openStaleList: 'Open stale relationships',
};
