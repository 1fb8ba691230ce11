/** The view type of the person panel, as the workspace stores it; never renamed. */
export const PERSON_VIEW = 'rapport-person';
