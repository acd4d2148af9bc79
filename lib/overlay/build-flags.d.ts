/** Replaced at build time: `true` in the e2e build only. */
declare const __OPEN_SHADOW_ROOTS__: boolean;
