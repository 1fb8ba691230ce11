import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { reporting } from '../ui/reporting';
import { undoLast } from '../ui/undo';
import { addAddPersonProperties } from './add-person-properties';
import { addChoosePriorities } from './choose-priorities';
import { addAdoptVault } from './adopt-vault';
import { addExports } from './export-record';
import { addImportPeople } from './import-people';
import { addInsertPersonTemplate } from './insert-person-template';
import { addCorrectTouchpoint } from './correct-touchpoint';
import { addCreateRelationshipsBase } from './create-relationships-base';
import { addIntroducePeople } from './introduce-people';
import { addLogForAttendees } from './log-for-attendees';
import { addLogDeposit } from './log-deposit';
import { addLogTouchpoint } from './log-touchpoint';
import { addLogVisibility } from './log-visibility';
import { registerMenus } from './menus';
import { addOpenPersonPanel } from './open-person-panel';
import { addNewPerson } from './new-person';
import { addOpenPortfolio } from './open-portfolio';
import { openStaleList } from './open-stale-list';
import { addPersonActions } from './person-actions';
import { addPlacePeople } from './place-people';
import { addWriteNetworkReview } from './write-network-review';
import { addPlanVacation } from './plan-vacation';
import { reconcileLastDeposits } from './reconcile-last-deposits';
import { addRecordReceivedIntroduction } from './record-received-introduction';
import { addSetNetworkingGoal } from './set-networking-goal';
import { addShowMultipliers } from './show-multipliers';
import { addSaveMap } from './save-map';
import { toggleLedger } from './toggle-ledger';

/** Registers every command; their ids are never renamed. */
export function registerCommands(plugin: Plugin, rapport: Rapport): void {
	const { app, strings, undo } = rapport;
	plugin.addCommand({
		id: 'open-stale-list',
		name: strings.commands.openStaleList,
		icon: 'users',
		callback: () => reporting(strings, strings.commands.openStaleList, () => openStaleList(app)),
	});
	addOpenPortfolio(plugin, rapport);
	addSaveMap(plugin, rapport);
	addLogDeposit(plugin, rapport);
	addLogTouchpoint(plugin, rapport);
	addLogForAttendees(plugin, rapport);
	addLogVisibility(plugin, rapport);
	addSetNetworkingGoal(plugin, rapport);
	addChoosePriorities(plugin, rapport);
	addWriteNetworkReview(plugin, rapport);
	addCorrectTouchpoint(plugin, rapport);
	addShowMultipliers(plugin, rapport);
	addPersonActions(plugin, rapport);
	addPlacePeople(plugin, rapport);
	addPlanVacation(plugin, rapport);
	addNewPerson(plugin, rapport);
	addAddPersonProperties(plugin, rapport);
	addInsertPersonTemplate(plugin, rapport);
	addCreateRelationshipsBase(plugin, rapport);
	addAdoptVault(plugin, rapport);
	addImportPeople(plugin, rapport);
	addExports(plugin, rapport);
	plugin.addCommand({
		id: 'undo-last-touchpoint',
		name: strings.commands.undoLastChange,
		icon: 'undo-2',
		checkCallback: (isOnlyAsked) => {
			if (!undo.isPossible()) return false;
			if (!isOnlyAsked) reporting(strings, strings.commands.undoLastChange, () => undoLast(rapport));
			return true;
		},
	});
	plugin.addCommand({
		id: 'toggle-ledger',
		name: strings.commands.toggleLedger,
		icon: 'lucide-eye-off',
		callback: () => reporting(strings, strings.commands.toggleLedger, () => toggleLedger(rapport)),
	});
	plugin.addCommand({
		id: 'reconcile-last-deposits',
		name: strings.commands.reconcile,
		icon: 'lucide-scale',
		callback: () => reporting(strings, strings.commands.reconcile, () => reconcileLastDeposits(rapport)),
	});
	registerMenus(plugin, rapport);
	// After the others: the menu of a person begins with logging.
	addIntroducePeople(plugin, rapport);
	addRecordReceivedIntroduction(plugin, rapport);
	addOpenPersonPanel(plugin, rapport);
}
