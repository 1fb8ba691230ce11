/** The texts of the portfolio view and its map. */
export const enPortfolio = {
	title: 'Portfolio',
	open: 'Open portfolio',
	side: 'The mix, in numbers and words',
};
