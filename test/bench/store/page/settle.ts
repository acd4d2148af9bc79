import { createConnection } from '@/lib/store/open-store';

export const connect = createConnection();

/** A worker begins with work of its own: nothing is measured before the database has been quiet so often. */
const quietTurns = 4;
const turnMs = 400;
const quietMs = 30;
/** On a busy machine nothing is ever quiet. */
const mostMs = 90_000;

/** Waits until nobody writes into the database. */
export async function settle(): Promise<void> {
  const store = await connect();
  const end = performance.now() + mostMs;
  for (let quiet = 0; quiet < quietTurns && performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, turnMs));
    const began = performance.now();
    // It waits for whoever writes.
    const transaction = store.transaction(['creators', 'entries', 'lessons'], 'readwrite');
    await transaction.objectStore('entries').getKey(['', '']);
    await transaction.done;
    quiet = performance.now() - began < quietMs ? quiet + 1 : 0;
  }
}
