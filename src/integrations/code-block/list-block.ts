import type { Component } from 'obsidian';
import type { BlockOptions } from '../../domain/block-options';
import type { Person } from '../../domain/people';
import { PeopleRows } from '../../ui/people-rows';
import type { BlockContext, BlockPart } from './block-part';
import { PromiseItems, waitingItems } from './list-items';

/** The views `stale`, `week` and `promises`: rows as in the stale list. */
export class ListBlock implements BlockPart {
	private readonly rows: PeopleRows;
	private readonly promises: PromiseItems;

	constructor(parent: HTMLElement, owner: Component, private readonly context: BlockContext) {
		const { rapport: { strings }, hoverParent, redraw } = context;
		this.promises = new PromiseItems(context);
		this.rows = owner.addChild(new PeopleRows(parent, context.rapport, { label: strings.blocks.list, hoverParent, redraw, isAccountShown: () => false }));
	}

	show(options: BlockOptions, person: Person | null): string | null {
		const { folds } = this.rows;
		const items = options.view === 'promises' ? this.promises.read(options, person, folds) : waitingItems(options, person, this.context, folds);
		this.rows.setItems(items);
		return items.length > 0 ? null : this.nothing(options, person);
	}

	/** The words of promises come from notes. */
	forgetNote(): boolean {
		return true;
	}

	private nothing({ view, circles, roles }: BlockOptions, person: Person | null): string {
		const { rapport: { network, strings: { blocks: texts } } } = this.context;
		if (network.people.size === 0) return texts.noPeople;
		if (person !== null || circles.length + roles.length > 0) return texts.nobodyMatches;
		if (view === 'promises') return texts.noPromises;
		return view === 'week' ? texts.weekDone : texts.quiet;
	}
}
