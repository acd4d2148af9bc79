import { startWords } from '@/assets/messages/help';
import { PinDrawing } from './PinDrawing';
import type { Product } from './product';
import { SampleChip, sampleParts } from './SampleChip';

const words = startWords.ready;

/** The chip part by part, and where to find Feedscout again. */
export function StartReady({ product }: { product: Product }) {
  const parts = [
    [`● ${sampleParts.fit}`, words.parts.fit],
    [sampleParts.tier, words.parts.tier],
    [sampleParts.engagement, words.parts.engagement],
    [sampleParts.posts, words.parts.posts],
    ['+', words.parts.add],
  ] as const;
  return (
    <div class="start-ready">
      <div class="start-chip">
        <SampleChip />
        <dl class="terms">
          {parts.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
      <h4>{words.pinTitle}</h4>
      <div class="start-pin">
        <PinDrawing browser={product.browser} />
        <ol>
          {words.pin[product.browser].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </div>
      <p class="hint">{words.reload}</p>
    </div>
  );
}
