export type * from './dead-links';
export type * from './lines';
export type * from './notes';
export type * from './person-edits';
export type * from './rapport';
export type * from './reconciling';
export type * from './vault-config';
export type * from './writing';
