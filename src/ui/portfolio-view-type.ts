/** The view type of the portfolio, as the workspace stores it; never renamed. */
export const PORTFOLIO_VIEW = 'rapport-portfolio';

export const PORTFOLIO_ICON = 'lucide-target';
