import { expect, test } from 'vitest';
import { createDesk } from './desk';
import { inventSource } from './invented-source';

async function openDesk() {
  const { source, world } = inventSource();
  const desk = createDesk(source, new AbortController().signal, 0);
  await desk.reload();
  const rowOf = (key: string) => desk.state().data?.rows.find((row) => row.key === key);
  return { desk, world, rowOf };
}

test('what is agreed shows at once and stays once it is stored', async () => {
  const { desk, world, rowOf } = await openDesk();
  const row = rowOf('@maya');
  if (row === undefined) throw new Error('no maya');
  let release = () => {};
  world.hold = new Promise((resolve) => {
    release = resolve;
  });
  const saving = desk.saveCollaborations([{ row, change: { product: 'SPF' } }]);
  expect(rowOf('@maya')?.collaboration?.product).toBe('SPF');
  release();
  expect(await saving).toBe(true);
  expect(rowOf('@maya')?.collaboration?.product).toBe('SPF');
  expect(rowOf('@tomas')?.collaboration).toBeUndefined();
});

test('what is refused is taken back, with the reason', async () => {
  const { desk, world, rowOf } = await openDesk();
  const row = rowOf('@maya');
  if (row === undefined) throw new Error('no maya');
  world.refuses = true;
  expect(await desk.saveCollaborations([{ row, change: { product: 'SPF' } }])).toBe(false);
  expect(rowOf('@maya')?.collaboration).toBeUndefined();
  expect(desk.state().notice).toEqual({ kind: 'failed', failure: 'storage-full' });
});
