/** What can be exported. */
export type ExportSubject = 'people' | 'touchpoints';

/** In the order in which they are offered. */
export const EXPORT_FORMATS = ['csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
