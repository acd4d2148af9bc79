import { measurePage } from '#test/bench/page/measure-page.ts';

console.log(
  await measurePage({
    extension: process.argv[2] ?? '',
    source: '.',
    isQuick: true,
    only: process.argv.slice(3),
    say: (l) => console.log(performance.now() | 0, l),
  }),
);
