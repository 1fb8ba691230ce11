/** What the page's address may ask for; browser tests use it. */
export interface PageOptions {
	readonly isDark: boolean;
	readonly isPhone: boolean;
	/** That of the app, as `getLanguage` gives it. */
	readonly language: string;
	/** Width of the right sidebar in pixels. */
	readonly pane: number;
	/** The demo vault even where the server shows a real folder. */
	readonly vault: 'demo' | 'real' | null;
	/** The moment that it is when the page opens, in place of the real one. */
	readonly now: Date | null;
}

const defaultPane = 320;
const narrowestPane = 200;

/** `?theme=dark&phone=1&lang=de&pane=300&vault=demo&now=2026-04-30T12:00` */
export function readPageOptions(search: string, prefersDark: boolean): PageOptions {
	const asked = new URLSearchParams(search);
	const pane = Number(asked.get('pane') ?? defaultPane);
	const now = new Date(asked.get('now') ?? NaN);
	const vault = asked.get('vault');
	return {
		isDark: asked.has('theme') ? asked.get('theme') === 'dark' : prefersDark,
		isPhone: asked.get('phone') === '1',
		language: /^[a-z]{2,3}(?:-[A-Z]{2})?$/.exec(asked.get('lang') ?? '')?.[0] ?? 'en',
		pane: Number.isFinite(pane) ? Math.max(narrowestPane, pane) : defaultPane,
		vault: vault === 'demo' || vault === 'real' ? vault : null,
		now: Number.isNaN(now.getTime()) ? null : now,
	};
}
