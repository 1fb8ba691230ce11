import { lines, note } from '../spec-cases/spec-case';

/** A quarter with a little of everything, as of 22 November 2026. */
export const FILES = {
	'People/Ada.md': note(['circle: industry', 'role: mentor', 'senior: true']),
	'People/Bo.md': note(['circle: organisation', 'role: peer']),
	'People/Cy.md': '',
	'2026-08-01.md': lines('- #deposit [[Bo]] an article', '- #met [[Ada]]'),
	'2026-10-05.md': lines('- #deposit [[Ada]] [[Bo]] the talk', '- #visibility/talk at the all-hands, [[Ada]] was there'),
	'2026-10-06.md': lines('- #ask [[Bo]] a review', '- #ask [[Ada]] twenty minutes'),
	'2026-11-02.md': lines('- #deposit/thanks [[Ada]] for the time', '- #intro [[Ada]] [[Cy]] both work on proofs', '- #received [[Ada]] put my name forward'),
	'2026-11-23.md': lines('- #deposit [[Bo]] tomorrow'),
};
