import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { openPortfolio } from '../ui/open-portfolio';
import { PORTFOLIO_ICON } from '../ui/portfolio-view-type';
import { reporting } from '../ui/reporting';

/** Adds the command and the ribbon's icon that open the portfolio. */
export function addOpenPortfolio(plugin: Plugin, { app, strings }: Rapport): void {
	const name = strings.portfolio.open;
	const open = (): void => reporting(strings, name, () => openPortfolio(app));
	plugin.addCommand({ id: 'open-portfolio', name, icon: PORTFOLIO_ICON, callback: open });
	plugin.addRibbonIcon(PORTFOLIO_ICON, name, open);
}
