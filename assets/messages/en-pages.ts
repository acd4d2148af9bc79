export const pageMessages = {};
