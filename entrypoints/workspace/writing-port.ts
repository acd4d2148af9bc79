import type { WritingPort } from '@/components/writing/writing-port';
import { composeMessage } from '@/lib/flows/message-of';
import { toWritingQueue } from '@/lib/flows/writing-queue';
import { readVariables } from '@/lib/outreach/messages/fill-template';
import { parseFirstName } from '@/lib/outreach/messages/first-name';
import { greetingLanguages } from '@/lib/outreach/messages/greeting';
import { toMailto } from '@/lib/outreach/messages/mailto';
import { starters } from '@/lib/outreach/messages/starter-templates';
import { createConnection } from '@/lib/store/open-store';
import { maxTemplates, readTemplates } from '@/lib/store/templates';
import { ask } from './ask';

/** Reads templates from the store; writes go through the background. */
export function createWritingPort(): WritingPort {
  const connect = createConnection();
  return {
    readTemplates: async () => readTemplates(await connect()),
    saveTemplate: (template) => ask({ type: 'save-template', template }),
    deleteTemplate: (templateId) => ask({ type: 'delete-template', templateId }),
    maxTemplates,
    starters,
    languages: greetingLanguages,
    toQueue: toWritingQueue,
    compose: composeMessage,
    readVariables,
    toMailto,
    statedName: parseFirstName,
    drafts: new Map(),
  };
}
