import { Component } from 'obsidian';
import type { Menu } from 'obsidian';
import type { Rapport } from '../context';
import { fieldsIn } from '../domain/fields';
import type { CellPlace } from '../domain/map-frame';
import type { MapItem } from '../domain/map-layout';
import { compareOnMap, mapPeopleOf, movedTo } from '../domain/map-people';
import type { MapPeople } from '../domain/map-people';
import { editNow } from './edit-outcome';
import type { ListKey } from './list-keys';
import { centredOn, detailOf, readCamera, WHOLE_MAP, zoomed } from './map-camera';
import type { Camera } from './map-camera';
import { MapGestures } from './map-gestures';
import { MapKeys, ZOOM_STEP } from './map-keys';
import { legendOf, MapLegend } from './map-legend';
import { MapPointer } from './map-pointer';
import { sceneOf } from './map-scene';
import { MapStage } from './map-stage';
import { MapTable } from './map-table';
import { MapTip } from './map-tip';
import { MapToolbar } from './map-toolbar';
import { MapTexts } from './map-words';
import { newId } from './new-id';
import { actOn } from './person-actions';
import { placePeople } from './place-people';
import type { PortfolioPart } from './portfolio-parts';
import type { RowOpener } from './row-opener';
import { PICTURE_FORMATS, saveMap } from './save-map';
import { showMenuAt } from './show-menu';

/** What of the map is kept over a restart. */
export interface MapState {
	readonly isTable: boolean;
	readonly camera: Camera;
}

/** What the map asks of the view around it. */
export interface MapHost {
	/** Draws anew with the next frame. */
	readonly redraw: () => void;
	/** Something that is kept over a restart is otherwise. */
	readonly stateChanged: () => void;
}

/** The ecosystem map: everybody in rings around "you" and sectors by role, or the same as a table. */
export class EcosystemMap extends Component implements PortfolioPart {
	private readonly el: HTMLElement;
	private readonly stage: MapStage;
	private readonly keys: MapKeys;
	private readonly pointer: MapPointer;
	private readonly tip: MapTip;
	private readonly table: MapTable;
	private readonly legend: MapLegend;
	private readonly toolbar: MapToolbar;
	private isTable = false;
	private pointed: MapItem | null = null;
	private active: MapItem | null = null;

	constructor(parent: HTMLElement, private readonly rapport: Rapport, private readonly opener: RowOpener, private readonly host: MapHost) {
		super();
		const { map: texts } = rapport.strings.portfolio;
		const id = newId();
		this.el = parent.createDiv({ cls: 'rapport-map' });
		this.el.createDiv({ cls: 'rapport-hidden', text: texts.title, attr: { id: `${id}-title` } });
		this.el.createDiv({ cls: 'rapport-hidden', text: texts.keys, attr: { id: `${id}-keys` } });
		this.toolbar = new MapToolbar(this.el, texts, rapport.strings.moreOptions, ZOOM_STEP, {
			zoom: (factor) => this.stage.look(zoomed(this.stage.camera, factor)),
			fit: () => this.stage.look(WHOLE_MAP),
			toggleTable: () => this.change({ ...this.state, isTable: !this.isTable }),
			menu: (button) => showMenuAt(button, (menu) => this.addItems(menu)),
		});
		this.stage = this.addChild(new MapStage(this.el, id, () => host.redraw(), () => this.onMoved()));
		this.tip = new MapTip(this.stage);
		const gestures = this.addChild(new MapGestures(this.stage));
		this.pointer = this.addChild(new MapPointer(this.stage, gestures, {
			open: (item, event) => this.open(item, event),
			menu: (item, at) => this.showMenu(item, at),
			preview: (item, event, targetEl) => {
				if (item.type === 'person') this.opener.previewOf(item.key, event, targetEl);
			},
			drag: (item, event) => {
				if (item.type === 'person') this.opener.dragNote(item.key, event);
				else event.preventDefault();
			},
			move: (path, to) => this.move(path, to),
			point: (item) => this.pointAt(item),
		}));
		this.keys = this.addChild(new MapKeys(this.stage, {
			activate: (item) => {
				this.active = item;
				this.showWords();
			},
			run: (key, item, event) => this.run(key, item, event),
		}));
		this.table = new MapTable(this.el, texts, (path, event) => this.openPerson(path, event), (path, event) => opener.menuOf(path, event));
		this.legend = new MapLegend(this.el);
	}

	get state(): MapState {
		return { isTable: this.isTable, camera: this.stage.camera };
	}

	/** The path of the person that keys are about, as a list. */
	get markedPeople(): readonly string[] {
		const { active } = this.keys;
		return active?.type === 'person' ? [active.key] : [];
	}

	/** Shows what was kept, or asked for. */
	change({ isTable, camera }: MapState): void {
		this.isTable = isTable;
		this.stage.look(camera);
		this.host.redraw();
		this.host.stateChanged();
	}

	focus(): void {
		if (!this.isTable) this.stage.el.focus({ preventScroll: true });
	}

	show(): void {
		const { board, strings, settings } = this.rapport;
		const people = mapPeopleOf(board, settings());
		this.el.toggleClass('is-table', this.isTable);
		this.toolbar.show(this.isTable, this.stage.camera.scale > 1);
		const { shown, resting, unplaced } = people;
		const { map: texts } = strings.portfolio;
		this.legend.show(legendOf(people, board.today, texts), texts.count(shown.length, resting, unplaced));
		// After what is below it: that leaves the map its room.
		if (this.isTable) this.table.show([...people.shown].sort(compareOnMap), new MapTexts(this.rapport));
		else this.draw(people);
	}

	/** Adds what can be done with the map as a whole. */
	addItems(menu: Menu): void {
		const { strings } = this.rapport;
		const { map: texts } = strings.portfolio;
		menu.addItem((item) => item.setSection('view').setTitle(this.isTable ? texts.asMap : texts.asTable).setIcon(this.isTable ? 'lucide-target' : 'lucide-table').onClick(() => this.change({ ...this.state, isTable: !this.isTable })));
		menu.addItem((item) => item.setSection('action').setTitle(strings.triage.command).setIcon('lucide-list-todo').onClick(() => placePeople(this.rapport)));
		for (const format of PICTURE_FORMATS) menu.addItem((item) => item.setSection('save').setTitle(texts.saveAs[format]).setIcon('lucide-image-down').onClick(() => saveMap(this.rapport, format)));
	}

	private draw({ shown }: MapPeople): void {
		this.stage.measure();
		this.stage.draw(sceneOf(this.rapport, shown, this.stage.size, detailOf(this.stage.camera)));
		this.pointer.leave();
		this.keys.refresh();
	}

	private onMoved(): void {
		this.pointer.leave();
		this.showWords();
		this.toolbar.show(this.isTable, this.stage.camera.scale > 1);
		this.host.stateChanged();
	}

	private pointAt(item: MapItem | null): void {
		this.pointed = item;
		this.showWords();
	}

	/** Names what is under the pointer, else what the keyboard is on. */
	private showWords(): void {
		const item = this.pointed ?? this.active;
		this.stage.drawing.surround(item);
		if (item) this.tip.show(new MapTexts(this.rapport).of(item), this.stage.placeOf(item));
		else this.tip.hide();
	}

	private open(item: MapItem, event: MouseEvent | KeyboardEvent): void {
		this.keys.take(item);
		if (item.type === 'person') return this.openPerson(item.key, event);
		// Twice as close until those of the group have marks of their own.
		const { radius } = this.stage.size;
		this.stage.look(centredOn({ x: item.x / radius, y: item.y / radius }, this.stage.camera.scale * 2));
	}

	private openPerson(path: string, event: MouseEvent | KeyboardEvent): void {
		const isElsewhere = event.ctrlKey || event.metaKey || ('button' in event && event.button === 1);
		if (isElsewhere) this.opener.openNote(path, event);
		else this.opener.showPanelOf(path);
	}

	private showMenu(item: MapItem, at: MouseEvent | HTMLElement): void {
		this.keys.take(item);
		if (item.type === 'person') this.opener.menuOf(item.key, at);
	}

	private run(key: ListKey, item: MapItem, event: KeyboardEvent): void {
		switch (key) {
			case 'open': case 'toggle': case 'panel': return this.open(item, event);
			case 'menu': return this.pointer.showMenuAt(item);
			case 'log': return item.type === 'person' ? this.opener.logWith(item.key) : undefined;
			case 'snooze': case 'rest': case 'cadence': case 'placing': case 'priority': case 'next-step': return item.type === 'person' ? actOn(this.rapport, [item.person], key) : undefined;
			default: return undefined;
		}
	}

	private move(path: string, to: CellPlace): void {
		const person = this.rapport.network.people.get(path);
		const edits = person ? movedTo(person, to, this.rapport.settings()) : [];
		if (edits.length > 0) editNow(this.rapport, [path], ...edits);
	}
}

/** What a saved view state says of the map. */
export function readMapState(state: unknown): MapState {
	const { isTable, camera } = fieldsIn(state);
	return { isTable: isTable === true, camera: readCamera(camera) };
}
