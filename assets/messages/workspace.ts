import { readSpoken } from './choose-language';

/** Apart from the catalogue, which is in the content script too: the frame of the workspace says this, and nobody else. */
export const workspaceWords = await readSpoken({
  en: async () => (await import('./en/workspace')).workspaceMessages,
  es: async () => (await import('./es/workspace')).workspaceMessages,
});
