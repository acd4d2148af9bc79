import type { WritingPort } from '@/components/writing/writing-port';
import { createConnection } from '@/lib/store/open-store';
import { readTemplates } from '@/lib/store/templates';
import { ask } from './ask';

/** Reads templates from the store; writes go through the background. */
export function createWritingPort(): WritingPort {
  const connect = createConnection();
  return {
    readTemplates: async () => readTemplates(await connect()),
    saveTemplate: (template) => ask({ type: 'save-template', template }),
    deleteTemplate: (templateId) => ask({ type: 'delete-template', templateId }),
  };
}
