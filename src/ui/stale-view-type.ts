/** The view type of the stale list, as the workspace stores it; never renamed. */
export const STALE_VIEW = 'rapport-stale';
