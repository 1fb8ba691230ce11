import { moment } from 'obsidian';
import { parse } from 'yaml';
import type { Day } from '../../src/domain/day';
import { completionDayOf, completionFaultOf, datedHeadingOf, dueDayOf, linksAsWords, startAsWritten, startDayOf, withoutMarker, wordsOf } from '../../src/domain/line-text';
import { KindTags } from '../../src/domain/touchpoint';
import { asText } from '../../src/markdown/as-text';
import * as starts from '../../src/markdown/block-starts';
import { withoutCode } from '../../src/markdown/code-spans';
import { insertTouchpoints, touchpointsToCopy } from '../../src/markdown/copied-touchpoints';
import { datedLines } from '../../src/markdown/dated-lines';
import { readFrontmatter } from '../../src/markdown/frontmatter';
import { replacePart } from '../../src/markdown/generated-part';
import { linesAtAGlance } from '../../src/markdown/glance';
import { insertUnderHeading } from '../../src/markdown/insertion';
import { correctedLine, lineOnDay, removeLine } from '../../src/markdown/line-correction';
import { linksOf, relinkedLine } from '../../src/markdown/links';
import { replaceLine } from '../../src/markdown/own-line';
import { isItemLine, personQueryIn } from '../../src/markdown/person-query';
import { removeInsertedLine } from '../../src/markdown/removal';
import { tickedLine } from '../../src/markdown/task-tick';
import { fillTemplate } from '../../src/markdown/template';
import { touchpointLine } from '../../src/markdown/touchpoint-line';
import { readTouchpointLine } from '../../src/markdown/touchpoint-reading';
import { DEFAULT_SETTINGS } from '../../src/settings/shape';
import { formatted } from '../../src/vault/formatted';
import { frontmatterFault } from '../../src/vault/note-reader';
import { propertyLineIn } from '../../src/vault/property-line';
import type { TextReader } from './hostile-texts';

const today = 20_000 as Day;
const kindTags = new KindTags(DEFAULT_SETTINGS);
const values = { title: 'x', date: '2026-04-30', time: '10:00', format: (pattern: string) => pattern };

function isKindTag(tag: string): boolean {
	return kindTags.read(tag) !== null;
}

function readYaml(yaml: string): unknown {
	return parse(yaml, { logLevel: 'error' }) as unknown;
}

/** Whatever reads or edits a note or a line of one. */
export const NOTE_READERS: Readonly<Record<string, TextReader>> = {
	insertAndRemove: (text) => {
		const insertion = insertUnderHeading(text, '## Touchpoints', '- \u0001');
		return 'refused' in insertion ? insertion : removeInsertedLine(insertion.text, insertion.inserted);
	},
	removeLine: (text) => removeLine(text, { line: 1, source: text.split('\n', 1)[0] ?? '' }),
	replacePart: (text) => replacePart(text, 'x'),
	linesAtAGlance: (text) => linesAtAGlance(text, 5),
	fillTemplate: (text) => fillTemplate(text, values),
	templateDate: (text) => {
		const words = fillTemplate(`{{date:${text}}}`, { ...values, format: (pattern) => formatted(moment(0), pattern) });
		if (typeof words !== 'string') throw new Error('no text');
		return words;
	},
	readFrontmatter: (text) => readFrontmatter(`---\n${text}\n---\n`, readYaml),
	readAsNote: (text) => readFrontmatter(text, readYaml),
	readTouchpointLine: (text) => readTouchpointLine(text, kindTags, () => true),
	readTouchpointBehindTag: (text) => readTouchpointLine(`- #visibility ${text}`, kindTags, () => true),
	touchpointLine: (text) => touchpointLine({ kind: 'deposit', way: text, links: ['[[A]]'], text, kindTags }),
	touchpointWords: (text) => touchpointLine({ kind: 'deposit', way: null, links: [], text, kindTags }),
	tickedLine: (text) => tickedLine(`- [ ] ${text}`, today),
	linksOf,
	relinkedLine: (text) => relinkedLine(text, () => true, { wiki: 'B', markdown: 'B.md' }),
	asText,
	withoutCode,
	withoutMarker,
	startDayOf,
	completionDayOf,
	completionFaultOf,
	dueDayOf,
	wordsOf: (text) => wordsOf(text, isKindTag),
	wordsBehindTag: (text) => wordsOf(`- #deposit ${text}`, isKindTag),
	linksAsWords,
	datedHeadingOf,
	startAsWritten,
	headingOf: starts.headingOf,
	underlineLevel: starts.underlineLevel,
	isThematicBreak: starts.isThematicBreak,
	isTableHead: (text) => starts.isTableHead(text, text),
	isTableRule: (text) => starts.isTableHead('|', text),
	markerOf: starts.markerOf,
	verbatimOf: starts.verbatimOf,
	frontmatterFault: (text) => frontmatterFault(`---\n${text}\n---\n`),
	frontmatterFaultOfNote: frontmatterFault,
	propertyLineIn: (text) => propertyLineIn(`---\n${text}`, 'circle'),
	copyTouchpoints: (text) => insertTouchpoints(text, '## Touchpoints', touchpointsToCopy(text, datedLines(text, today, isKindTag).slice(0, 20), { kindTags, kindOf: () => 'encounter' }).map(({ line }) => line)),
	replaceLine: (text) => replaceLine(text, { line: 1, source: text.split('\n', 1)[0] ?? '' }, '- b'),
	isItemLine: (text) => isItemLine(text, 3),
	correctedLine: (text) => {
		const reading = readTouchpointLine(`- #deposit ${text}`, kindTags, () => true);
		return reading && correctedLine(reading, { kind: 'deposit', way: null, links: [], text, kindTags });
	},
	lineOnDay: (text) => [lineOnDay(text, today, false), lineOnDay(`- [x] ${text}`, today, true)],
	personQueryIn: (text) => [personQueryIn(text, kindTags), personQueryIn(`- #deposit ${text}`, kindTags), personQueryIn(`- #intro ${text}`, kindTags)],
};
