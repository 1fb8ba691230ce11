import type { Rapport } from '../context';
import type { MapItem } from '../domain/map-layout';
import type { MapPerson } from '../domain/map-people';
import { standingOf } from '../domain/standing';
import type { MapWords } from './map-tip';
import { reasonWordsOf } from './person-text';
import type { TextSource } from './person-text';

/** Says who and what is on the map, in the words of the list. */
export class MapTexts {
	private readonly source: TextSource;

	constructor(private readonly rapport: Rapport) {
		const { network, board, strings, settings } = rapport;
		const { circles, roles } = settings();
		this.source = { network, board, strings, circles, roles, isWithoutRoles: true };
	}

	of(item: MapItem): MapWords {
		if (item.type === 'person') return this.ofPerson(item);
		const { map: texts } = this.rapport.strings.portfolio;
		const stale = item.people.filter(({ status }) => status === 'stale').length;
		return { name: texts.groupName(item.people.length), parts: [this.circleOf(item.circle), this.roleOf(item.role), ...(stale > 0 ? [texts.groupStale(stale)] : [])] };
	}

	/** `'Ada Lovelace, Industry, connector, 12 days over'` */
	labelOf(item: MapItem): string {
		const { name, parts } = this.of(item);
		return [name, ...parts].join(', ');
	}

	circleOf(circle: number | null): string {
		return (circle === null ? undefined : this.source.circles[circle]?.name) ?? this.rapport.strings.staleList.noCircle;
	}

	/** All of their roles, as the list names them. */
	rolesOf({ person }: MapPerson): readonly string[] {
		const { roles, strings } = this.source;
		return person.reading.facts.roles.map((id) => strings.reason({ type: 'role', name: roles.find((role) => role.id === id)?.name ?? id }));
	}

	influenceOf({ person }: MapPerson): string {
		const { influence } = person.reading.facts;
		return influence === null ? '' : this.rapport.strings.portfolio.map.influences[influence];
	}

	/** The reasons that are not said by circle, role and influence. */
	standingOf({ person }: MapPerson): readonly string[] {
		const { network, board } = this.source;
		// Asked of the rules and not of the board, which would have to look everybody up.
		return reasonWordsOf(person, standingOf(person, board.today, board.cadenceRules, network.introductions), null, this.source);
	}

	private ofPerson(one: MapPerson): MapWords {
		const { influence } = one.person.reading.facts;
		// That somebody is rising is among the reasons.
		const said = influence === 'high' ? [this.rapport.strings.panel.influence(influence)] : [];
		return { name: one.person.name, parts: [this.circleOf(one.circle), ...this.rolesOf(one), ...said, ...this.standingOf(one)] };
	}

	private roleOf(role: number | null): string {
		return (role === null ? undefined : this.source.roles[role]?.name) ?? this.rapport.strings.portfolio.map.noRole;
	}
}
