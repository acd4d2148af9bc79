import { expect, test } from 'vitest';
import type { Changed } from '@/lib/messages';
import { announceChange } from './announce-change';

const changed: Changed = { type: 'changed', creatorKeys: ['tt_41'], at: 1 };

test('every tab and page is told, and one that does not listen keeps nobody from it', async () => {
  const told: (number | string)[] = [];
  const audience = {
    tabs: {
      query: async () => [{ id: 1 }, {}, { id: 2 }, { id: 3 }],
      async sendMessage(id: number) {
        if (id === 1) throw new Error('Could not establish connection.');
        told.push(id);
      },
    },
    runtime: {
      async sendMessage() {
        told.push('pages');
        throw new Error('No popup is open.');
      },
    },
  };
  await announceChange(changed, audience, 2);
  expect(told).toEqual(['pages', 3]);
});
