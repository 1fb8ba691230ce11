/** The app version that the stand-in is built after. */
export const apiVersion = '1.13.1';

/** Whether the app is at least of this version. */
export function requireApiVersion(version: string): boolean {
	const have = apiVersion.split('.').map(Number);
	const want = version.split('.').map(Number);
	for (let part = 0; part < 3; part++) {
		const difference = (have[part] ?? 0) - (want[part] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}

/** The devices a host can play. */
export type Device = 'desktop' | 'phone' | 'tablet';

/** Obsidian's `Platform` for a device. */
export function platformFor(device: Device): Record<string, boolean | string> {
	const isMobile = device !== 'desktop';
	return {
		isDesktop: !isMobile,
		isMobile,
		isDesktopApp: !isMobile,
		isMobileApp: isMobile,
		isIosApp: false,
		isAndroidApp: isMobile,
		isPhone: device === 'phone',
		isTablet: device === 'tablet',
		isMacOS: false,
		isWin: false,
		isLinux: !isMobile,
		isSafari: false,
		resourcePathPrefix: isMobile ? 'file:///' : 'app://local/',
	};
}
