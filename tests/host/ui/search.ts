import type { SearchMatches, SearchMatchPart, SearchResult, SearchResultContainer } from 'obsidian';

/** Finds every word of the query somewhere in the text, without case. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
	return (text) => {
		const lower = text.toLowerCase();
		const matches: SearchMatchPart[] = [];
		for (const word of words) {
			let at = lower.indexOf(word);
			if (at < 0) return null;
			for (; at >= 0; at = lower.indexOf(word, at + word.length)) matches.push([at, at + word.length]);
		}
		matches.sort((a, b) => a[0] - b[0]);
		return { score: -lower.length / 1000, matches };
	};
}

/** Finds the query's letters in their order; words begun and letters in a row score better. The best score is 0. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
	return (text) => {
		const lower = text.toLowerCase();
		let from = 0;
		let score = 0;
		const matches: SearchMatchPart[] = [];
		for (const word of words) {
			const part = wholeWord(lower, word, from) ?? scattered(lower, word, from);
			if (!part) return null;
			matches.push(...part);
			from = part[part.length - 1]?.[1] ?? from;
			score -= part.length - 1;
			if (!startsWord(lower, part[0]?.[0] ?? 0)) score -= 0.5;
		}
		return { score: score - lower.length / 1000, matches };
	};
}

function wholeWord(text: string, word: string, from: number): SearchMatchPart[] | null {
	const at = text.indexOf(word, from);
	return at < 0 ? null : [[at, at + word.length]];
}

function scattered(text: string, word: string, from: number): SearchMatchPart[] | null {
	const parts: SearchMatchPart[] = [];
	let at = from;
	for (const letter of word) {
		at = text.indexOf(letter, at);
		if (at < 0) return null;
		const last = parts[parts.length - 1];
		if (last && last[1] === at) last[1] = at + letter.length;
		else parts.push([at, at + letter.length]);
		at += letter.length;
	}
	return parts;
}

function startsWord(text: string, at: number): boolean {
	return at === 0 || /[\s/_-]/.test(text.charAt(at - 1));
}

/** Sorts by score, best first. */
export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes the text with its matches marked; offset shifts the matches' positions. */
export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: SearchMatches | null, offset = 0): void {
	let done = 0;
	for (const [start, end] of matches ?? []) {
		const from = Math.max(start + offset, done);
		const to = Math.min(end + offset, text.length);
		if (to <= from) continue;
		el.appendText(text.slice(done, from));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
		done = to;
	}
	el.appendText(text.slice(done));
}

/** Writes the text with a result's matches marked. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}
