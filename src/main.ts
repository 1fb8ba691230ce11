import { getLanguage, Plugin } from 'obsidian';
import { Clock } from './clock';
import { openStaleList } from './commands/open-stale-list';
import { registerCommands } from './commands';
import { welcome } from './commands/welcome';
import type { Rapport } from './context';
import { Board } from './domain/board';
import { Intents } from './domain/intents';
import { Network } from './domain/network';
import { SectionIndex } from './domain/section-index';
import { commandLineTexts, stringsFor } from './i18n';
import { apiOf, registerIntegrations } from './integrations';
import type { RapportApi } from './integrations';
import { isReadAnew } from './settings/reading-settings';
import { SettingsFile } from './settings/settings-file';
import { RapportSettingTab } from './settings/settings-tab';
import type { Settings } from './settings/shape';
import { OpenDialogs } from './ui/open-dialogs';
import { PersonView } from './ui/person-view';
import { PERSON_VIEW } from './ui/person-view-type';
import { PortfolioView } from './ui/portfolio-view';
import { PORTFOLIO_VIEW } from './ui/portfolio-view-type';
import { StaleView } from './ui/stale-view';
import { reporting } from './ui/reporting';
import { STALE_VIEW } from './ui/stale-view-type';
import { LineTexts } from './vault/line-texts';
import { notesOf } from './vault/notes';
import { resolverOf } from './vault/link-resolver';
import { NetworkFeed } from './vault/network-feed';
import { writingOf } from './vault/writing';

export default class RapportPlugin extends Plugin {
	/** For other plugins and scripts, see docs/api.md; null before the plugin has started. */
	api: RapportApi | null = null;
	private readonly file = new SettingsFile({ load: () => this.loadData(), save: (data) => this.saveData(data), unreadable: () => stringsFor(getLanguage()).settings.unreadable(this.settingsPath) });
	private rapport: Rapport | null = null;
	private readonly outsideListeners = new Set<() => void>();

	override async onload(): Promise<void> {
		await this.file.load();
		const rapport = this.connect();
		this.rapport = rapport;
		const { strings } = rapport;
		this.registerView(STALE_VIEW, (leaf) => new StaleView(leaf, rapport));
		this.registerView(PERSON_VIEW, (leaf) => new PersonView(leaf, rapport));
		this.registerView(PORTFOLIO_VIEW, (leaf) => new PortfolioView(leaf, rapport));
		this.registerHoverLinkSource('rapport', { display: this.manifest.name, defaultMod: true });
		this.addRibbonIcon('users', strings.commands.openStaleList, () => reporting(strings, strings.commands.openStaleList, () => openStaleList(this.app)));
		registerCommands(this, rapport);
		registerIntegrations(this, rapport);
		this.api = apiOf(this, rapport);
		this.addSettingTab(new RapportSettingTab(this.app, this, rapport));
	}

	override onUserEnable(): void {
		const { rapport } = this;
		if (rapport) reporting(rapport.strings, rapport.strings.commands.openStaleList, () => welcome(rapport));
	}

	override async onExternalSettingsChange(): Promise<void> {
		const before = this.file.settings;
		await this.file.load();
		await this.applySettings(before);
		for (const listener of [...this.outsideListeners]) listener();
	}

	/** Wires clock, vault, network and board together; all that views and commands are given. */
	private connect(): Rapport {
		const strings = stringsFor(getLanguage(), navigator.languages);
		const network = new Network(resolverOf(this.app));
		const clock = new Clock((today) => {
			board.reset(today, this.file.settings);
			void feed.rescanIfConfigChanged();
		});
		const board = new Board(network, this.file.settings, clock.today);
		const feed = this.addChild(new NetworkFeed(this.app, network, board, () => this.file.settings));
		this.addChild(clock);
		this.register(network.onChange((change) => board.update(change)));
		const { mendTorn, ...writing } = writingOf({ app: this.app, network, settings: () => this.file.settings, texts: strings.writing, today: () => clock.today, now: () => clock.now(), vaultConfig: () => feed.vaultConfig }, commandLineTexts(strings.writing));
		this.registerDomEvent(window, 'focus', () => void mendTorn());
		const sections = new SectionIndex(network, board);
		const intents = new Intents(network);
		this.register(board.onChange((change) => {
			sections.note(change);
			intents.note(change);
		}));
		const rapport: Rapport = {
			app: this.app,
			dialogs: this.addChild(new OpenDialogs()),
			network,
			board,
			sections,
			intents,
			notes: notesOf({ app: this.app, network, settings: () => this.file.settings, vaultConfig: () => feed.vaultConfig }),
			lineReader: () => new LineTexts(this.app, () => this.file.settings),
			...writing,
			strings,
			settings: () => this.file.settings,
			settingProblems: () => this.file.problems,
			settingsPath: this.settingsPath,
			indexState: () => feed.indexState,
			onIndexState: (listener) => feed.onIndexState(listener),
			onNote: (listener) => feed.onNote(listener),
			vaultConfig: () => feed.vaultConfig,
			ready: () => feed.whenReady(),
			rescan: () => feed.scan(),
			onSettingsFromOutside: (listener) => {
				this.outsideListeners.add(listener);
				return () => this.outsideListeners.delete(listener);
			},
			changeSettings: async (change) => {
				const before = this.file.settings;
				await this.file.change(change);
				await this.applySettings(before);
			},
			exporter: () => import('./integrations/export/exporter').then(({ RecordExporter }) => new RecordExporter(rapport)),
		};
		return rapport;
	}

	private get settingsPath(): string {
		return `${this.manifest.dir ?? this.manifest.id}/data.json`;
	}

	private async applySettings(before: Settings): Promise<void> {
		const { rapport } = this;
		if (!rapport) return;
		rapport.board.reset(rapport.board.today, this.file.settings);
		if (isReadAnew(before, this.file.settings)) await rapport.rescan();
	}
}
