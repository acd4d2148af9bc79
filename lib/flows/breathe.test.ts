import { expect, test } from 'vitest';
import { breathe } from './breathe';

test('other work comes in between, with and without the browser’s own way', async () => {
  const order: string[] = [];
  setImmediate(() => order.push('other'));
  await breathe({});
  await breathe({});
  await new Promise((resolve) => setImmediate(resolve));
  expect(order).toEqual(['other']);
  let yields = 0;
  await breathe({
    scheduler: {
      async yield() {
        yields += 1;
      },
    },
  });
  expect(yields).toBe(1);
});
