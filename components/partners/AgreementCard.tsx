import { partnersWords } from '@/assets/messages/partners';
import type { Brief } from '@/lib/model/brief';
import { toNoon } from './day';
import type { PartnerCardProps } from './PartnerPage';
import { suggestPaymentDay } from './partner-rows';
import { SavedDay } from './SavedDay';
import { SavedField } from './SavedField';
import { SavedMoney } from './SavedMoney';

const words = partnersWords.agreement;

/** The fee, when it is due and paid, and what was sent. */
export function AgreementCard({
  row,
  today,
  now,
  save,
  brief,
}: PartnerCardProps & { brief: Brief }) {
  const { fee, paymentDueOn, paidOn, product, productSentOn } = row.collaboration ?? {};
  const quoted = row.entry?.quotedFee;
  const currency = (quoted ?? brief.budget ?? brief.cpm)?.currency ?? 'USD';
  const suggested = suggestPaymentDay(row);
  return (
    <section class="view-card partner-card" aria-labelledby="partner-agreement">
      <h3 id="partner-agreement">{words.title}</h3>
      <div class="field-pair">
        <div class="field-stack">
          <SavedMoney
            label={words.fee}
            hint={words.feeHint}
            value={fee}
            currency={currency}
            onSave={(money) => save({ fee: money ?? null })}
          />
          {quoted !== undefined && fee === undefined && (
            <p class="suggestion">
              {words.quoted(partnersWords.money(quoted))}
              <button type="button" class="text-button" onClick={() => void save({ fee: quoted })}>
                {words.useQuoted(partnersWords.money(quoted))}
              </button>
            </p>
          )}
        </div>
        <SavedField
          label={words.product}
          hint={words.productHint}
          value={product ?? ''}
          onSave={(text) => save({ product: text.trim() || null })}
        />
      </div>
      <div class="field-pair">
        <SavedDay
          label={words.paymentDue}
          hint={suggested === undefined ? words.paymentHint : undefined}
          value={paymentDueOn}
          onSave={(day) => save({ paymentDueOn: day ?? null })}
        >
          {suggested !== undefined && paymentDueOn === undefined && paidOn === undefined && (
            <button
              type="button"
              class="text-button"
              onClick={() => void save({ paymentDueOn: suggested })}
            >
              {words.usePaymentDay(toNoon(suggested), now)}
            </button>
          )}
        </SavedDay>
        <SavedDay
          label={words.paidOn}
          value={paidOn}
          onSave={(day) => save({ paidOn: day ?? null })}
        >
          {paidOn === undefined && (
            <button type="button" class="text-button" onClick={() => void save({ paidOn: today })}>
              {words.paidToday}
            </button>
          )}
        </SavedDay>
        <SavedDay
          label={words.productSentOn}
          value={productSentOn}
          onSave={(day) => save({ productSentOn: day ?? null })}
        >
          {productSentOn === undefined && (
            <button
              type="button"
              class="text-button"
              onClick={() => void save({ productSentOn: today })}
            >
              {words.sentToday}
            </button>
          )}
        </SavedDay>
      </div>
    </section>
  );
}
