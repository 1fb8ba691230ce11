/** The texts of the settings tab. */
export const enSettings = {
	people: 'People',
};
