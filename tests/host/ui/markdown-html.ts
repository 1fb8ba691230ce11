// Markdown to elements: CommonMark with tables, and what Obsidian adds to it.
import MarkdownIt from 'markdown-it';

type InlineRule = Parameters<MarkdownIt['inline']['ruler']['before']>[2];

const wikiLink: InlineRule = (state, silent) => {
	const isEmbed = state.src[state.pos] === '!';
	const start = state.pos + (isEmbed ? 1 : 0);
	if (!state.src.startsWith('[[', start)) return false;
	const end = state.src.indexOf(']]', start + 2);
	const inner = end < 0 ? '' : state.src.slice(start + 2, end);
	if (inner.trim() === '' || inner.includes('\n')) return false;
	if (!silent) {
		const bar = inner.indexOf('|');
		const target = (bar < 0 ? inner : inner.slice(0, bar)).trim();
		const text = bar < 0 ? target.replace(/^#/, '').replace(/#/g, ' > ') : inner.slice(bar + 1);
		const open = state.push(isEmbed ? 'embed_open' : 'link_open', isEmbed ? 'span' : 'a', 1);
		open.attrs = isEmbed
			? [['class', 'internal-embed'], ['src', target]]
			: [['data-href', target], ['href', target], ['class', 'internal-link'], ['target', '_blank'], ['rel', 'noopener nofollow']];
		state.push('text', '', 0).content = text;
		state.push(isEmbed ? 'embed_close' : 'link_close', isEmbed ? 'span' : 'a', -1);
	}
	state.pos = end + 2;
	return true;
};

const tag: InlineRule = (state, silent) => {
	if (state.src[state.pos] !== '#' || /\S/.test(state.src[state.pos - 1] ?? ' ')) return false;
	const match = /^#[\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]+/u.exec(state.src.slice(state.pos));
	if (!match || /^#[\d/_-]+$/.test(match[0])) return false;
	if (!silent) {
		const open = state.push('link_open', 'a', 1);
		open.attrs = [['href', match[0]], ['class', 'tag'], ['target', '_blank'], ['rel', 'noopener nofollow']];
		state.push('text', '', 0).content = match[0];
		state.push('link_close', 'a', -1);
	}
	state.pos += match[0].length;
	return true;
};

const highlight: InlineRule = (state, silent) => {
	if (!state.src.startsWith('==', state.pos)) return false;
	const end = state.src.indexOf('==', state.pos + 2);
	if (end <= state.pos + 2) return false;
	if (!silent) {
		state.push('mark_open', 'mark', 1);
		state.push('text', '', 0).content = state.src.slice(state.pos + 2, end);
		state.push('mark_close', 'mark', -1);
	}
	state.pos = end + 2;
	return true;
};

const comment: InlineRule = (state) => {
	if (!state.src.startsWith('%%', state.pos)) return false;
	const end = state.src.indexOf('%%', state.pos + 2);
	state.pos = end < 0 ? state.posMax : end + 2;
	return true;
};

function makeParser(): MarkdownIt {
	const parser = new MarkdownIt({ html: false, linkify: true, breaks: true });
	parser.inline.ruler.before('link', 'wiki_link', wikiLink);
	parser.inline.ruler.before('link', 'tag', tag);
	parser.inline.ruler.before('link', 'highlight', highlight);
	parser.inline.ruler.before('link', 'comment', comment);
	return parser;
}

const parser = makeParser();

/** Renders Markdown without its frontmatter. */
export function markdownToFragment(markdown: string): DocumentFragment {
	const withoutComments = markdown.replace(/^%%[ \t]*$[\s\S]*?^%%[ \t]*$/gm, '');
	const parsed = new DOMParser().parseFromString(`<body>${parser.render(withoutComments)}</body>`, 'text/html');
	const fragment = createFragment();
	fragment.append(...Array.from(parsed.body.childNodes, (node) => activeDocument.importNode(node, true)));
	for (const heading of fragment.findAll('h1, h2, h3, h4, h5, h6')) heading.setAttr('data-heading', heading.getText());
	for (const link of fragment.findAll('a:not(.internal-link):not(.tag)')) markLink(link);
	for (const item of fragment.findAll('li')) markTask(item);
	return fragment;
}

/** A Markdown link to a note is an internal one too. */
function markLink(link: HTMLElement): void {
	const href = link.getAttr('href') ?? '';
	const isExternal = /^[a-z][a-z0-9+.-]*:/i.test(href);
	link.addClass(isExternal ? 'external-link' : 'internal-link');
	if (!isExternal) link.setAttr('data-href', decodeURI(href));
}

/** `- [x] text` becomes a task with a box. */
function markTask(item: HTMLElement): void {
	const holder = item.firstElementChild?.tagName === 'P' ? item.firstElementChild : item;
	const text = holder.firstChild;
	const match = text?.nodeType === Node.TEXT_NODE ? /^\[(.)\] /.exec(text.textContent ?? '') : null;
	const mark = match?.[1];
	if (!text || mark === undefined) return;
	text.textContent = (text.textContent ?? '').slice(4);
	item.addClass('task-list-item');
	item.toggleClass('is-checked', mark !== ' ');
	item.setAttr('data-task', mark === ' ' ? '' : mark);
	item.parentElement?.addClass('contains-task-list');
	const box = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
	box.checked = mark !== ' ';
	holder.insertBefore(box, text);
}
