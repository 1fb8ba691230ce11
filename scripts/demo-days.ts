/** What the demo vault's daily notes say, by how many days ago; days without an entry get a quiet line. */

/** One day of the demo: what happened, and the touchpoint lines below it. */
export interface DemoDay {
	readonly daysAgo: number;
	readonly journal?: readonly string[];
	readonly touchpoints?: readonly string[];
}

export const demoDays: readonly DemoDay[] = [
	{ daysAgo: 0, journal: ['- [ ] Outline the post on restarts', '- [ ] Two sentences for [[Grace Hopper]] about the platform review'] },
	{ daysAgo: 1, journal: ['- Read the first half of [[Compilers for managers]] aloud; it is getting shorter'] },
	{ daysAgo: 2, touchpoints: ['- #visibility/post #strength/platform-thinking "One bench for all teams", on the engineering blog', '- [ ] #visibility/talk five minutes at the town hall, [[Annie Easley]] brings the curves 📅 2026-12-10'] },
	{ daysAgo: 3, touchpoints: ['- #met [[Annie Easley]] lunch by the lake'] },
	{ daysAgo: 4, journal: ['- The fix for the rounding error is out'], touchpoints: ['- #deposit/thanks [[Evelyn Boyd Granville]] thanked her for staying with the rounding error', '- #received [[Vint Cerf]] forwarded the call for speakers'] },
	{ daysAgo: 5, journal: ['- [[2026-11-17 Platform review]] went well'], touchpoints: ['- [ ] #received [[Evelyn Boyd Granville]] will show me how she found the rounding error'] },
	{ daysAgo: 6, touchpoints: ['- #deposit/article [[Hedy Lamarr]] sent the piece on early patents', '- [ ] #received [[Shafi Goldwasser]] will send the draft of her survey 📅 2026-12-04'] },
	{ daysAgo: 8, touchpoints: ['- [x] #deposit/help [[Annie Easley]] looked through the test plan for the battery model', '- #ask [[Hedy Lamarr]] ten minutes on how to show a demo that may fail'] },
	{ daysAgo: 9, journal: ['Put in a good word for [[Karen Spärck Jones]] at lunch: a #deposit, written down in a hurry.'] },
	{ daysAgo: 10, touchpoints: ['- #deposit/credit [[Annie Easley]] showed her battery curves in the team meeting, with her name on them', '- #visibility/town-hall #strength/calm-in-a-crisis told the restart story, [[Margaret Hamilton]] was there'] },
	{ daysAgo: 12, touchpoints: ['- [ ] #deposit [[Radia Perlman]] send the slides from Lisbon', '- #met [[Radia Perlman]] short call about the reading group'] },
	{ daysAgo: 13, touchpoints: ['- #deposit/advice [[Vint Cerf]] commented on the draft of the standard'] },
	{ daysAgo: 16, touchpoints: ['- #deposit/thanks [[Niklaus Wirth]] wrote to say what we left out because of his talk', '- #visibility/post #strength/platform-thinking answered three questions in the forum', '- [ ] #intro [[Karen Spärck Jones]] [[Lynn Conway]] both write for people who begin 📅 2026-12-08'] },
	{ daysAgo: 17, touchpoints: ['- #received [[Evelyn Boyd Granville]] a careful review of the orbit plots'] },
	{ daysAgo: 18, touchpoints: ['- #ask [[Margaret Hamilton]] whether I may quote her rule for restarts in the post'] },
	{ daysAgo: 19, touchpoints: ['- #deposit/credit [[Katherine Johnson]] named her check by hand in the report'] },
	{ daysAgo: 20, touchpoints: ['- #met [[Tony Hoare]] the evening on specifications', '- #ask [[Tony Hoare]] which two papers to read before the next evening'] },
	{ daysAgo: 21, touchpoints: ['- #deposit/article [[Shafi Goldwasser]] sent the survey on proofs that reveal nothing', '- [ ] #deposit [[Ada Lovelace]] copy out the page on weaving'] },
	{ daysAgo: 23, touchpoints: ['- #visibility/project #strength/calm-in-a-crisis ran the incident review'] },
	{ daysAgo: 24, touchpoints: ['- #intro [[Annie Easley]] [[Lynn Conway]] both turn drawings into machines'] },
	{ daysAgo: 26, touchpoints: ['- #ask [[Vint Cerf]] which of the two working groups would be the better start'] },
	{ daysAgo: 28, journal: ['- Ada asked good questions about the talk'], touchpoints: ['- #deposit [[Ada Lovelace]] sent her the talk on compilers'] },
	{ daysAgo: 30, touchpoints: ['- #visibility/talk #strength/platform-thinking "Compilers for managers" at the autumn meetup, [[Ada Lovelace]] was there'] },
	{ daysAgo: 32, touchpoints: ['- #deposit/credit [[Karen Spärck Jones]] quoted her on search in the newsletter'] },
	{ daysAgo: 33, touchpoints: ['- #visibility/panel #strength/platform-thinking third chair at the evening on tools, [[Katherine Johnson]] in the first row'] },
	{ daysAgo: 34, touchpoints: ['- #met [[Mary Kenneth Keller]] at the summer school'] },
	{ daysAgo: 35, touchpoints: ['- #received [[Katherine Johnson]] an hour on reading the old plots'] },
	{ daysAgo: 37, touchpoints: ['- #visibility/post #strength/platform-thinking short note on shared test benches'] },
	{ daysAgo: 39, touchpoints: ['- #deposit/thanks [[Tony Hoare]] thanked him for the one-page specification'] },
	{ daysAgo: 40, touchpoints: ['- #ask [[Margaret Hamilton]] half an hour on calm in a crisis, before the town hall'] },
	{ daysAgo: 42, touchpoints: ['- #deposit/thanks [[Lynn Conway]] [[Vint Cerf]] thanked both for the panel'] },
	{ daysAgo: 44, touchpoints: ['- #intro/received [[Vint Cerf]] introduced me to [[Shafi Goldwasser]]'] },
	{ daysAgo: 45, journal: ['- [[2026-10-08 Spring plans]]: three themes, all of them short'] },
	{ daysAgo: 47, touchpoints: ['- #deposit/credit [[Hedy Lamarr]] named her in the talk on patents'] },
	{ daysAgo: 48, touchpoints: ['- #deposit/credit [[Grace Hopper]] credited her idea in the review', '- #received [[Grace Hopper]] put my name forward for the spring panel'] },
	{ daysAgo: 50, touchpoints: ['- #visibility/town-hall #strength/platform-thinking two slides on the bench'] },
	{ daysAgo: 52, touchpoints: ['- #deposit/thanks [[Edsger Dijkstra]] wrote back about his essay, with one question', '- #deposit/help [[Alan Turing]] took over the test runs while he was away'] },
	{ daysAgo: 55, touchpoints: ['- #received [[Edsger Dijkstra]] a letter, and two names of people to meet'] },
	{ daysAgo: 58, touchpoints: ['- #met [[Alan Turing]] run along the river', '- #deposit/advice [[Hedy Lamarr]] listened to the pitch twice'] },
];

/** Taken in turn on days without an entry of their own. */
export const quietLines: readonly string[] = [
	'- Morning on the test bench, afternoon on reviews',
	'- Quiet day; read and tidied notes',
	'- Wrote two pages of [[Platform thinking]]',
	'- Long walk, one good idea',
	'- Pairing until lunch; shipped the small fix',
];
