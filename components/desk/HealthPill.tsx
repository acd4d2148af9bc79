import { useEffect, useState } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import { type HealthReading, toHealthState } from './health-reading';

interface HealthPillProps {
  /** Asks the tab; resolves to `undefined` when nobody answers. */
  readHealth(): Promise<HealthReading | undefined>;
  everyMs?: number;
}

/** Whether the tab that the scout looks at is being read, asked again while the page is open. */
export function HealthPill({ readHealth, everyMs = 2_000 }: HealthPillProps) {
  const [health, setHealth] = useState<{ reading?: HealthReading }>();

  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function ask() {
      const reading = await readHealth();
      if (isOver) return;
      setHealth({ reading });
      timer = setTimeout(ask, everyMs);
    }
    ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [readHealth, everyMs]);

  const { glyph, tone, shown, said } = health ? toWords(health.reading) : asking;
  return (
    <span class={`health ${tone}`} role="status" title={said}>
      <span aria-hidden="true" class="glyph">
        {glyph}
      </span>
      <span aria-hidden="true" class="clip">
        {shown}
      </span>
      <span class="said">{said}</span>
    </span>
  );
}

const words = pageWords.health;
const asking = { glyph: '○', tone: 'quiet', shown: words.asking, said: words.asking };

function toWords(reading: HealthReading | undefined) {
  const state = toHealthState(reading);
  switch (state.kind) {
    case 'silent':
      return { glyph: '○', tone: 'quiet', shown: words.silent, said: words.silentSaid };
    case 'no-cards':
      return { glyph: '●', tone: 'good', shown: words.noCards, said: words.noCardsSaid };
    case 'unreadable':
      return {
        glyph: '▲',
        tone: 'check',
        shown: words.unreadable,
        said: words.unreadableSaid(state.unreadable),
      };
    case 'reading': {
      const { joined, cards, isComplete } = state;
      return {
        glyph: isComplete ? '●' : '◐',
        tone: isComplete ? 'good' : 'quiet',
        shown: words.reading(joined, cards),
        said: words.readingSaid(joined, cards),
      };
    }
  }
}
