import { CommandPalette } from '../ui/command-palette';
import type { HostApp } from '../ui/host-app';
import { setIcon } from '../ui/icons';

/** What the buttons of the playground's bar act on. */
export interface ToolbarTargets {
	readonly app: HostApp;
	/** Forgets what was changed in the vault. */
	readonly reset: () => void;
}

type Tool = 'left' | 'right' | 'palette' | 'settings' | 'theme' | 'phone' | 'reset';

const icons: Readonly<Record<Tool, string>> = {
	left: 'panel-left',
	right: 'panel-right',
	palette: 'terminal',
	settings: 'settings',
	theme: 'sun-moon',
	phone: 'smartphone',
	reset: 'rotate-ccw',
};

/** Brings the bar's buttons to life, and Ctrl/Cmd+P. */
export function setUpToolbar({ app, reset }: ToolbarTargets): void {
	const openPalette = (): void => {
		if (!document.querySelector('.prompt')) new CommandPalette(app).open();
	};
	const actions: Readonly<Record<Tool, () => void>> = {
		left: () => app.workspace.leftSplit.toggle(),
		right: () => app.workspace.rightSplit.toggle(),
		palette: openPalette,
		settings: () => app.setting.open(),
		theme: switchTheme,
		phone: switchPhone,
		reset: () => {
			reset();
			location.reload();
		},
	};
	for (const tool of Object.keys(actions) as Tool[]) {
		const button = document.querySelector<HTMLElement>(`[data-tool="${tool}"]`);
		if (!button) continue;
		setIcon(button, icons[tool]);
		button.addEventListener('click', actions[tool]);
		if (tool === 'phone') button.setAttribute('aria-pressed', String(app.isMobile));
	}
	document.addEventListener('keydown', (event) => {
		if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'p') {
			event.preventDefault();
			openPalette();
		}
	});
}

function switchTheme(): void {
	const isDark = document.body.classList.toggle('theme-dark');
	document.body.classList.toggle('theme-light', !isDark);
	rememberInAddress('theme', isDark ? 'dark' : 'light');
}

/** The app decides at its start whether it is a phone's: so does the stand-in. */
function switchPhone(): void {
	rememberInAddress('phone', document.body.classList.contains('is-phone') ? null : '1');
	location.reload();
}

function rememberInAddress(name: string, value: string | null): void {
	const address = new URL(location.href);
	if (value === null) address.searchParams.delete(name);
	else address.searchParams.set(name, value);
	history.replaceState(null, '', address);
}
