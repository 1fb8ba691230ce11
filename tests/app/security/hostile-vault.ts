/** Would be seen as an element, run as a script or loaded from elsewhere, were it not shown as text. */
export const IMAGE = '<img src="https://elsewhere.example/x" onerror="window.hacked=1">';
const SCRIPT = '<script src="https://elsewhere.example/x.js">window.hacked=1</script>';
const SIGNS = 'a" onmouseover="window.hacked=1" x=\'${1} $& %%c%% `c` **b** [l](javascript:window.hacked=1) ![[Ada]]';
/** Turns around what follows, where nothing keeps it apart. */
const BIDI = 'evil \u202egpj.exe\u2066';
const CONTROLS = 'Bell\u0007 \u001b[31mred';

/** What every object has: taken for a map, it would say that they are known. */
const PROTOTYPE_NAMES = ['valueOf', 'constructor', 'toString', 'hasOwnProperty'];

const NAMES = [
	'<img src=x onerror=window.hacked=1>',
	'"><svg onload=window.hacked=1>',
	'<b>[l](javascript:window.hacked=1)',
	'`code` %%c%% $m$ #deposit',
	'{{title}} <% x %>',
	'a | b \\ ${1} $&',
	BIDI,
	CONTROLS,
	...PROTOTYPE_NAMES,
];

/** Every property that is shown holds something that must be shown as text. */
function person(index: number): string {
	const said = [IMAGE, SCRIPT, SIGNS][index % 3] ?? '';
	const text = JSON.stringify(said);
	return [
		'---',
		`circle: ${['__proto__', 'constructor', 'industry'][index % 3]}`,
		`role: [mentor, ${text}]`,
		`aliases: [${text}]`,
		`interesting: ${text}`,
		...(index < 5 ? ['priority: 2026', `next-step: ${text}`] : []),
		`introduced-by: ${JSON.stringify(index % 2 === 0 ? '[[constructor]]' : said)}`,
		`email: ${text}`,
		`tags: [${JSON.stringify(BIDI)}, constructor]`,
		`cadence: ${index % 4 === 3 ? text : '30'}`,
		`met: ${index % 4 === 2 ? text : '2026-01-02'}`,
		'__proto__: { polluted: 1 }',
		'constructor: { prototype: { polluted: 1 } }',
		'---',
		`### 2026-09-12 — ${said}`,
		'',
	].join('\n');
}

/** Vault-relative path → text: names, properties, lines and settings that mean harm, as of November 2026. */
export const HOSTILE_VAULT: Readonly<Record<string, string>> = {
	...Object.fromEntries(NAMES.map((name, index) => [`People/${name}.md`, person(index)])),
	'2026-11-20.md': NAMES.slice(7).flatMap((name) => [`- #deposit/constructor [[${name}]] ${IMAGE} ${SIGNS}`, `- #ask [[${name}]] ${SCRIPT}`, `- [ ] #deposit [[${name}]] ${IMAGE} 📅 2026-11-21`, `- [ ] #received [[${name}]] ${SIGNS}`]).join('\n'),
	'2026-11-19.md': [
		`- #visibility/__proto__ #strength/constructor ${IMAGE}`,
		`- #visibility/constructor #strength/__proto__ ${SIGNS}`,
		`- #intro [[valueOf]] [[constructor]] ${SCRIPT}`,
		`- #intro/received [[toString]] [[hasOwnProperty]] ${BIDI}`,
		`- #deposit [[${SIGNS}]] to nobody`,
		`#deposit outside of a list ${IMAGE}`,
	].join('\n'),
	'Broken.md': `---\n${IMAGE}: [\n---\n`,
	'Goal.md': `---\ntype: networking-goal\ngoal: ${JSON.stringify(IMAGE)}\nneeds: both\nby: ${JSON.stringify(SCRIPT)}\nstrengths: [${JSON.stringify(SIGNS)}, constructor]\narenas: [__proto__, ${JSON.stringify(IMAGE)}]\nrhythm: ${JSON.stringify(SIGNS)}\nstatus: active\n---\n`,
};

/** What `data.json` holds: names of circles, roles and kinds, ideas, and values that are none. */
export const HOSTILE_SETTINGS: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify({
	circles: [{ id: 'PROTO', name: IMAGE, direction: 'have' }, { id: 'constructor', name: SIGNS, direction: 'want' }, { id: 'industry', name: BIDI, direction: 'want' }],
	roles: [{ id: 'mentor', name: SCRIPT, cadence: '45', target: 1 }, { id: 'PROTO', name: CONTROLS, cadence: '45', target: 1 }, { id: 'constructor', name: IMAGE, cadence: '60', target: 2 }],
	kindLabels: { deposit: IMAGE, ask: SIGNS },
	depositIdeas: ['thanks', IMAGE],
	weeklyFew: IMAGE,
	PROTO: { polluted: 1 },
	suggestPeople: true,
}).replaceAll('PROTO', '__proto__')) as Record<string, unknown>;

/** An import whose every cell is one of these. */
export const HOSTILE_CSV = `Name,Email,Company,Role,Met,Circle\n${[IMAGE, SCRIPT, SIGNS, BIDI, '../../out', '__proto__', '=HYPERLINK("https://elsewhere.example")'].map((text, index) => [text, `a${index}@x.org`, text, text, text, '__proto__'].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')}\n`;
