import type { Property } from '../domain/rules';

/** The spellings that are read besides a property's own name, as people write them; the reading side owns the rule. */
export const ALSO_READ_AS: Readonly<Partial<Record<Property, readonly string[]>>> = {
	'circle': ['circles'],
	'role': ['roles', 'network-role'],
	'last-contact': ['last-contacted', 'date-last-contacted', 'last-interaction', 'last-seen', 'last-met', 'last-touched', 'last-touch', 'last-chatted'],
	'cadence': ['cadence-days', 'contact-frequency', 'contact-cadence', 'follow-up-cadence', 'frequency'],
	'next-step': ['next-action'],
	'interesting': ['interests'],
	'introduced-by': ['met-through', 'met-via', 'referred-by'],
	'met': ['met-date', 'first-met', 'date-met'],
	'snooze-until': ['snoozed-until'],
	'resting': ['do-not-contact', 'active', 'status'],
	'email': ['emails', 'mail'],
};
