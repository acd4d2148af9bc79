import { trackingWords } from '@/assets/messages/tracking';
import { SavedField } from '@/components/partners/SavedField';
import type { Pitch } from '@/lib/model/pitch';
import type { TrackingPort } from './tracking-port';
import type { PitchChange } from './use-pitch';

interface PatternCardProps {
  pitch: Pitch;
  port: TrackingPort;
  onSave(change: PitchChange): Promise<boolean>;
}

const words = trackingWords;
const utmFields = [
  ['source', 'utmSource'],
  ['medium', 'utmMedium'],
  ['campaign', 'utmCampaign'],
  ['content', 'utmContent'],
] as const;

/** The page that links open, and what is put behind its address. */
export function LinkCard({ pitch, port, onSave }: PatternCardProps) {
  return (
    <section class="view-card partner-card" aria-labelledby="tracking-link">
      <h3 id="tracking-link">{words.link.title}</h3>
      <SavedField
        label={words.link.landing}
        hint={words.link.landingHint}
        isCode
        placeholder={words.link.landingExample}
        maxLength={1_000}
        value={pitch.landingUrl ?? ''}
        check={(text) => {
          const problem = port.findLandingProblem(text);
          return problem && words.link.problems[problem];
        }}
        onSave={(text) => onSave({ landingUrl: text.trim() || undefined })}
      />
      <details class="utm">
        <summary>{words.link.utm}</summary>
        <p class="hint">{words.link.utmHint}</p>
        <div class="utm-fields">
          {utmFields.map(([name, field]) => (
            <SavedField
              key={name}
              label={words.link.fields[name]}
              isCode
              maxLength={200}
              variables={name === 'source' || name === 'medium' ? undefined : port.linkVariables}
              value={pitch[field] ?? port.usualUtm[name]}
              check={(text) => {
                const problem = port.findUtmProblem(text);
                return problem && words.link.unknownVariable(problem.variable);
              }}
              onSave={(text) => onSave({ [field]: toOwn(text, port.usualUtm[name]) })}
            />
          ))}
        </div>
      </details>
    </section>
  );
}

/** What promo codes are made of. */
export function CodeCard({ pitch, port, onSave }: PatternCardProps) {
  function check(text: string): string | undefined {
    const problem = port.findCodePatternProblem(text);
    if (problem === undefined) return undefined;
    if (problem.kind === 'unknown') return words.codes.unknownVariable(problem.variable);
    return problem.kind === 'sign'
      ? words.codes.sign(problem.sign)
      : words.codes.problems[problem.kind];
  }
  return (
    <section class="view-card partner-card" aria-labelledby="tracking-codes">
      <h3 id="tracking-codes">{words.codes.title}</h3>
      <SavedField
        label={words.codes.pattern}
        hint={words.codes.patternHint}
        isCode
        maxLength={60}
        placeholder={port.usualCodePattern}
        variables={port.codeVariables}
        value={pitch.codePattern ?? ''}
        check={check}
        onSave={(text) => onSave({ codePattern: text.trim() || undefined })}
      />
    </section>
  );
}

const details = ['sender', 'product', 'offer', 'disclosure'] as const;

/** What messages say of the campaign. */
export function DetailsCard({ pitch, onSave }: Omit<PatternCardProps, 'port'>) {
  return (
    <section class="view-card partner-card details-card" aria-labelledby="tracking-details">
      <h3 id="tracking-details">{words.details.title}</h3>
      <p class="hint">{words.details.text}</p>
      <div class="details-fields">
        {details.map((field) => (
          <SavedField
            key={field}
            label={words.details[field]}
            hint={words.details[`${field}Hint`]}
            maxLength={200}
            value={pitch[field] ?? ''}
            onSave={(text) => onSave({ [field]: text.trim() || undefined })}
          />
        ))}
      </div>
    </section>
  );
}

/** The usual pattern need not be kept; an empty one must, since it leaves the field out. */
function toOwn(text: string, usual: string): string | undefined {
  return text.trim() === usual ? undefined : text.trim();
}
