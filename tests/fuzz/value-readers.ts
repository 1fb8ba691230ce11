import { parse } from 'yaml';
import * as ask from '../../src/domain/ask-text';
import { hintOf } from '../../src/domain/adopt/property-hints';
import { isAmongTemplates, isLikelyFolder } from '../../src/domain/adopt/likely-people';
import { VaultLook } from '../../src/domain/adopt/vault-look';
import { readBlockOptions } from '../../src/domain/block-options';
import { readCadence } from '../../src/domain/cadence';
import { readDay } from '../../src/domain/day';
import type { Day } from '../../src/domain/day';
import { faultOf, wayTag } from '../../src/domain/draft';
import { isHiddenPath, withoutOuterSlashes } from '../../src/domain/folder-path';
import { readGoal } from '../../src/domain/goal';
import { goalTitle } from '../../src/domain/goal-plan';
import { kindMeant } from '../../src/domain/kind-meant';
import { Network } from '../../src/domain/network';
import { shortened } from '../../src/domain/note-glance';
import { peopleFolderTest } from '../../src/domain/people-folders';
import { readPeriod } from '../../src/domain/period';
import { readPersonFacts, Vocabulary } from '../../src/domain/person';
import { personMeant } from '../../src/domain/person-meant';
import { nameFaultOf } from '../../src/domain/person-name';
import { displayNameOf, PersonNotes, withoutSigns } from '../../src/domain/person-notes';
import { plainName, plainValue, PropertyNames } from '../../src/domain/property';
import { linkKey, linkPathOf, plainKey, referencesOf } from '../../src/domain/reference';
import { slugOf, slugWords, strengthOf } from '../../src/domain/slug';
import { KindTags } from '../../src/domain/touchpoint';
import { en } from '../../src/i18n/en';
import { Parameters } from '../../src/integrations/cli/parameters';
import { logRequestOf } from '../../src/integrations/uri';
import { isBeyondBounds } from '../../src/markdown/yaml-bounds';
import { isPlain, scalarSource } from '../../src/markdown/yaml-source';
import { checkHeading, checkMarker, checkPath, isTag } from '../../src/settings/checks';
import { entryIdOf } from '../../src/settings/entry-id';
import { readSettings } from '../../src/settings/read-settings';
import { DEFAULT_SETTINGS } from '../../src/settings/shape';
import { textOfSelection } from '../../src/ui/log-form';
import { nameWithin } from '../../src/ui/map-names';
import { completedWay } from '../../src/ui/ways';
import { DailyNotePaths } from '../../src/vault/daily-note-paths';
import type { TextReader } from './hostile-texts';

const today = 20_000 as Day;
const kindTags = new KindTags(DEFAULT_SETTINGS);
const names = new PropertyNames(DEFAULT_SETTINGS);
const vocabulary = new Vocabulary(DEFAULT_SETTINGS);
const network = new Network(() => null);

/** Whatever reads a value, a name, a path, a setting, a parameter or what is typed. */
export const VALUE_READERS: Readonly<Record<string, TextReader>> = {
	readDay,
	readCadence,
	readPeriod,
	referencesOf,
	linkPathOf,
	linkKey,
	plainKey,
	plainName,
	plainValue,
	scalarSource,
	readPersonFacts: (text) => readPersonFacts(Object.fromEntries(['role', 'cadence', 'introduced-by', 'email', 'last-deposit', 'circle', 'aliases', 'interesting', 'priority', 'met', text].map((name) => [name, text])), names, vocabulary),
	readGoal: (text) => readGoal({ type: 'networking-goal', goal: text, needs: text, by: text, strengths: text, arenas: [text], rhythm: text, status: text }, names),
	isPerson: (text) => new PersonNotes(DEFAULT_SETTINGS, names).isPerson({ path: `People/${text}.md`, tags: [{ tag: `#${text}` }], frontmatter: { tags: text, type: text, [text]: text }, isDailyNote: false, isIgnored: false }),
	displayNameOf,
	withoutSigns,
	nameFaultOf,
	slugOf,
	slugWords,
	strengthOf,
	wayTag,
	withoutOuterSlashes,
	goalTitle: (text) => goalTitle(text, 'x'),
	kindTagsRead: (text) => kindTags.read(`#${text}`),
	isPlain: (text) => [isPlain(text, false), isPlain(text, true)],
	isHiddenPath,
	peopleFolderTest: (text) => peopleFolderTest({ ...DEFAULT_SETTINGS, peopleFolders: [text] })(`${text}/x.md`),
	isLikelyFolder,
	isAmongTemplates,
	hintOf: (text) => [hintOf(text, [text], vocabulary), ...['lastcontact', 'cadence', 'circle', 'role', 'introducedby', 'mail'].map((name) => hintOf(name, [text], vocabulary))],
	vaultLook: (text) => {
		const look = new VaultLook(DEFAULT_SETTINGS, text);
		for (const isDaily of [true, false]) look.add({ path: `${text}/x.md`, frontmatter: { [text]: text, type: text, cadence: text }, tags: [text], isPerson: !isDaily, isDaily, headings: [{ heading: text, level: 2 }] });
		return look.findings();
	},
	dailyNotePaths: (text) => {
		const paths = new DailyNotePaths({ folder: text, format: text });
		return [paths.dayOf(text), paths.dayOf(`${text}.md`), paths.pathOf(today)];
	},
	dailyNoteOf: (text) => new DailyNotePaths({ folder: '', format: 'YYYY/MM-MMMM/YYYY-MM-DD-dddd' }).dayOf(`${text}.md`),
	faultOf: (text) => faultOf({ kind: 'deposit', way: text, people: ['a'], text, day: today }, () => true),
	askSays: (text) => ask.askSays(text, { interesting: text, isSenior: true }),
	topicWords: ask.topicWords,
	textOfSelection,
	isTag,
	checkHeading: (text) => checkHeading(text, en.settings),
	checkMarker: (text) => checkMarker(text, en.settings),
	checkPath: (text) => checkPath(text, en.settings),
	entryIdOf: (text) => entryIdOf(text, []),
	completedWay: (text) => completedWay(text, ['thanks']),
	shortened: (text) => [shortened(text, 40), nameWithin(text, 12)],
	// What other programs and pages ask for.
	kindMeant: (text) => kindMeant(text, DEFAULT_SETTINGS, (kind) => [kind]),
	personMeant: (text) => personMeant(network, text),
	parameters: (text) => {
		const parameters = new Parameters({ a: text, format: text, today: text, limit: text });
		return [parameters.list('a'), parameters.has('a'), ...[() => parameters.format(), () => parameters.today(today), () => parameters.count('limit')].map(answerOf)];
	},
	uri: (text) => logRequestOf({ action: 'rapport-log', person: text, kind: text, way: text, text, date: text }, { network, settings: () => DEFAULT_SETTINGS, strings: en }),
	blockOptions: (text) => faultWords(readBlockOptions({ view: text, circle: text, role: [text], limit: text, person: text, [text]: text }, DEFAULT_SETTINGS)),
	blockYaml: (text) => (isBeyondBounds(text) ? null : answerOf(() => faultWords(readBlockOptions(parse(text, { logLevel: 'error' }), DEFAULT_SETTINGS)))),
	settings: (text) => readSettings(Object.fromEntries([...Object.keys(DEFAULT_SETTINGS), text].map((key) => [key, text]))),
	settingLists: (text) => readSettings({ peopleFolders: [text], circles: [{ id: text, name: text, direction: 'have', cadence: text }], roles: [{ id: text, name: text, cadence: text }], kindTags: { deposit: text }, vacations: [{ from: text, to: text }] }),
};

/** What is answered, or what was wrong with the question: a call may be refused. */
function answerOf(call: () => unknown): unknown {
	try {
		return call();
	} catch (error) {
		return error;
	}
}

function faultWords(reading: ReturnType<typeof readBlockOptions>): unknown {
	return 'faults' in reading ? reading.faults.map(en.blocks.faults.of) : reading;
}
