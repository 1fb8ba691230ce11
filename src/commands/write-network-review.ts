import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { ReviewModal } from '../ui/review-modal';

/** Adds the command that writes the note of a quarter or a year. */
export function addWriteNetworkReview(plugin: Plugin, rapport: Rapport): void {
	plugin.addCommand({
		id: 'write-network-review',
		name: rapport.strings.review.command,
		icon: 'lucide-notebook-pen',
		callback: () => new ReviewModal(rapport).open(),
	});
}
