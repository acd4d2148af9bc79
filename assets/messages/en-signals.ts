export const signalMessages = {};
