import { useMemo, useState } from 'preact/hooks';
import { trackingWords } from '@/assets/messages/tracking';
import { ListSkeleton } from '@/components/desk/EmptyState';
import { Icon } from '@/components/desk/Icon';
import { type SectionProps, toHash } from '@/components/desk/section';
import '@/components/partners/partner-cards.css';
import { CodeCard, DetailsCard, LinkCard } from './PatternCards';
import { TrackingTable } from './TrackingTable';
import './tracking.css';
import type { TrackedView, TrackingPort } from './tracking-port';
import { usePitch } from './use-pitch';

const words = trackingWords;

/** A link and a code for each creator: patterns to the one side, what becomes of them to the other. */
export function TrackingView({
  data,
  desk,
  ports,
  port,
  say,
}: SectionProps & { port: TrackingPort }) {
  const { campaign, rows } = data;
  const { pitch, save } = usePitch(desk, campaign);
  /** While they are stored: how many are. */
  const [giving, setGiving] = useState<{ done: number; all: number }>();
  const patterns = JSON.stringify(pitch);
  // By its content: the pitch is a new object with every reading, and thousands of codes are not made anew for it.
  const tracked = useMemo(
    () => port.propose(rows, { ...campaign, pitch }),
    [port, rows, campaign.name, patterns],
  );
  const ungiven = useMemo(() => tracked.filter(isUngiven), [tracked]);

  async function give() {
    const all = ungiven.length;
    setGiving({ done: 0, all });
    await desk.giveTracking(
      ungiven.map(({ row, code, url, isCodeGiven, isUrlGiven }) => ({
        row,
        change: {
          ...(!isCodeGiven && { promoCode: code }),
          ...(!isUrlGiven && { trackingUrl: url }),
        },
      })),
      (done) => setGiving({ done, all }),
    );
    setGiving(undefined);
  }

  const isSet = pitch.landingUrl !== undefined || pitch.codePattern !== undefined;
  return (
    <div class="tracking">
      <div class="tracking-forms">
        <header>
          <h2>{words.title}</h2>
          <p class="muted">{words.intro}</p>
        </header>
        <LinkCard key={`link ${campaign.id}`} pitch={pitch} port={port} onSave={save} />
        <CodeCard key={`code ${campaign.id}`} pitch={pitch} port={port} onSave={save} />
        <DetailsCard key={`details ${campaign.id}`} pitch={pitch} onSave={save} />
      </div>
      <section class="view-card partner-card tracking-preview" aria-labelledby="tracking-preview">
        <h3 id="tracking-preview">{words.table.label}</h3>
        {data.isPartial && <ListSkeleton />}
        {!data.isPartial && tracked.length === 0 && <Nobody />}
        {!data.isPartial && tracked.length > 0 && (
          <>
            <div class="give-line">
              <p class={isSet || ungiven.length > 0 ? 'hint' : undefined}>
                {isSet ? words.giveHint(ungiven.length) : words.empty.nothingSet}
              </p>
              <button
                type="button"
                class="button primary"
                disabled={ungiven.length === 0 || giving !== undefined}
                onClick={give}
              >
                {giveWords(ungiven.length, giving, isSet)}
              </button>
            </div>
            <TrackingTable
              key={campaign.id}
              tracked={tracked}
              rows={rows}
              desk={desk}
              port={port}
              copyText={ports.copyText}
              say={say}
            />
          </>
        )}
      </section>
    </div>
  );
}

function giveWords(
  count: number,
  giving: { done: number; all: number } | undefined,
  isSet: boolean,
): string {
  if (giving) return words.giving(giving.done, giving.all);
  return count === 0 && isSet ? words.nothingToGive : words.give(count);
}

/** Whether somebody would get what they do not have yet. */
function isUngiven({ code, url, isCodeGiven, isUrlGiven }: TrackedView): boolean {
  return (code !== undefined && !isCodeGiven) || (url !== undefined && !isUrlGiven);
}

function Nobody() {
  return (
    <div class="empty">
      <Icon name="link" />
      <h2>{words.empty.nobodyTitle}</h2>
      <p>{words.empty.nobodyText}</p>
      <a class="button" href={toHash('lists')}>
        {words.empty.toList}
      </a>
    </div>
  );
}
