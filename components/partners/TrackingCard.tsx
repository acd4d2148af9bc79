import { partnersWords } from '@/assets/messages/partners';
import type { DeskRow } from '@/components/desk/row';
import { toHash } from '@/components/desk/section';

interface TrackingCardProps {
  row: DeskRow;
  copyText(text: string): Promise<boolean>;
  say(text: string): void;
}

const words = partnersWords.tracking;

/** The creator's promo code and link, to be copied. */
export function TrackingCard({ row, copyText, say }: TrackingCardProps) {
  const { promoCode, trackingUrl } = row.collaboration ?? {};
  const isGiven = promoCode !== undefined || trackingUrl !== undefined;

  async function copy(text: string) {
    say((await copyText(text)) ? words.copied(text) : words.notCopied);
  }

  return (
    <section class="view-card partner-card" aria-labelledby="partner-tracking">
      <h3 id="partner-tracking">{words.title}</h3>
      {!isGiven && <p class="muted">{words.none}</p>}
      {promoCode !== undefined && (
        <p class="copy-line">
          <span>{words.code}</span>
          <b dir="ltr">{promoCode}</b>
          <button type="button" class="button" onClick={() => void copy(promoCode)}>
            {words.copyCode}
          </button>
        </p>
      )}
      {trackingUrl !== undefined && (
        <p class="copy-line">
          <span>{words.url}</span>
          <span class="copy-url" dir="ltr">
            {trackingUrl}
          </span>
          <button type="button" class="button" onClick={() => void copy(trackingUrl)}>
            {words.copyUrl}
          </button>
        </p>
      )}
      <p>
        <a class="text-link" href={toHash('outreach/tracking')}>
          {isGiven ? words.change : words.give}
        </a>
      </p>
    </section>
  );
}
