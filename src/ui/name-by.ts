import { newId } from './new-id';

/** Names what holds other things: by words that stand in it or beside it, or by words that are not seen. A label of its own would be shown as a tooltip over all that it holds. */
export function nameBy(el: HTMLElement, words: HTMLElement | string): HTMLElement {
	// Out of reach of a reader's steps: they are heard as the name.
	const named = typeof words === 'string' ? createSpan({ cls: 'rapport-hidden', text: words, attr: { 'aria-hidden': 'true' } }) : words;
	if (typeof words === 'string') el.before(named);
	if (named.id === '') named.id = newId();
	el.setAttribute('aria-labelledby', named.id);
	return named;
}
