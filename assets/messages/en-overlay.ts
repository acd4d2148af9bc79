export const overlayMessages = {};
